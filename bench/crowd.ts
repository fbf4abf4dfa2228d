// A large space for benchmarks: many programmes, outcomes, indicators and values, written straight into the tables in a few statements.
import { sql } from 'kysely'
import { inSpace } from '#server/space-transaction.ts'
import type { Db } from '#server/command.ts'

export interface Crowd {
  programmes: number
  outcomesPerProgramme: number
  indicatorsPerOutcome: number
  years: number
}

const text = (words: string) => sql`jsonb_build_object('source', 'en', 'text', ${words}::text || ' ' || n)`
/** As the product writes it: the code and the title, folded. */
const search = (code: string, words: string) => sql`lower(${code}::text || n || ' ' || ${words}::text || ' ' || n)`
const id = (kind: number, n = 'n') => sql.raw(`('0193b000-0000-7000-8${String(kind).padStart(3, '0')}-' || lpad(to_hex(${n}::bigint), 12, '0'))::uuid`)

/** Fills a space that has none of this yet. Ids are made of the kind and a number, so rows find each other without look-ups. */
export async function fillWithCrowd(
  db: Db,
  spaceId: string,
  { programmes, outcomesPerProgramme, indicatorsPerOutcome, years }: Crowd,
): Promise<{ outcomeId: string }> {
  const outcomes = programmes * outcomesPerProgramme
  const indicators = outcomes * indicatorsPerOutcome
  await inSpace(db, spaceId, async (tx) => {
    await sql`insert into programme.cycle (space_id, id, title, starts_on, ends_on) values (${spaceId}, ${id(0, '1')}, 'Crowd 2027-2031', '2027-01-01', '2031-12-31')`.execute(
      tx,
    )
    await sql`insert into partners.organisation (space_id, id, kind, name, country, created_at)
      select ${spaceId}::uuid, ${id(6)}, 'union', 'Union ' || n, (array['NE','ID','KH','CD','CI'])[1 + n % 5], '2026-11-24' from generate_series(1, 60) n`.execute(
      tx,
    )
    await sql`insert into programme.programme (space_id, id, cycle_id, code, title, search, starts_on, ends_on, created_at)
      select ${spaceId}::uuid, ${id(1)}, ${id(0, '1')}, 'CR-' || n, ${text('Programme')}, ${search('CR-', 'Programme')}, '2027-01-01', '2031-12-31', '2026-11-24' from generate_series(1, ${sql.lit(programmes)}) n`.execute(
      tx,
    )
    await sql`insert into programme.outcome (space_id, id, programme_id, code, title, search, description, starts_on, ends_on, created_at)
      select ${spaceId}::uuid, ${id(2)}, ${id(1, `(1 + (n - 1) / ${outcomesPerProgramme})`)}, 'O' || n, ${text('Outcome for women')}, ${search('O', 'Outcome for women')}, ${text('What changes, for whom and why in')}, '2027-01-01', '2031-12-31', '2026-11-24'
      from generate_series(1, ${sql.lit(outcomes)}) n`.execute(tx)
    await sql`insert into programme.outcome_country (space_id, outcome_id, country) select ${spaceId}::uuid, ${id(2)}, unnest(array['NE','ID','KH']) from generate_series(1, ${sql.lit(outcomes)}) n`.execute(
      tx,
    )
    await sql`insert into programme.outcome_partner (space_id, outcome_id, organisation_id) select ${spaceId}::uuid, ${id(2)}, ${id(6, '(1 + (n + k) % 60)')}
      from generate_series(1, ${sql.lit(outcomes)}) n, generate_series(1, 5) k`.execute(tx)
    await sql`insert into programme.indicator (space_id, id, outcome_id, code, title, search, kind, over_time, over_places, position)
      select ${spaceId}::uuid, ${id(3)}, ${id(2, `(1 + (n - 1) / ${indicatorsPerOutcome})`)}, 'I' || n, ${text('Women and men at work who')}, ${search('I', 'Women and men at work who')}, 'count', 'latest', 'sum', n % ${sql.lit(indicatorsPerOutcome)}
      from generate_series(1, ${sql.lit(indicators)}) n`.execute(tx)
    await sql`insert into programme.planned_value (space_id, id, indicator_id, kind, from_on, until_on, value)
      select ${spaceId}::uuid, ${id(4, `(n * 16 + y)`)}, ${id(3)}, case y when 0 then 'baseline' else 'target' end, make_date(2026 + y, 1, 1), make_date(2026 + y, 12, 31),
        jsonb_build_object('state', 'number', 'n', (100 * (y + 1))::text)
      from generate_series(1, ${sql.lit(indicators)}) n, generate_series(0, ${sql.lit(years)}) y`.execute(tx)
    await sql`insert into results.line (space_id, id, outcome_id, indicator_id, from_on, until_on, cells, source, received_at)
      select ${spaceId}::uuid, ${id(5, `(n * 16 + y)`)}, ${id(2, `(1 + (n - 1) / ${indicatorsPerOutcome})`)}, ${id(3)}, make_date(2026 + y, 1, 1), make_date(2026 + y, 12, 31),
        jsonb_build_array(jsonb_build_object('cell', '', 'place', '', 'value', jsonb_build_object('state', 'number', 'n', (90 * (y + 1))::text))), 'iati-file', '2026-11-24'
      from generate_series(1, ${sql.lit(indicators)}) n, generate_series(1, ${sql.lit(years)}) y`.execute(tx)
  })
  const { rows } = await sql<{ id: string }>`select ${id(2, '7')} as id`.execute(db)
  return { outcomeId: rows[0]!.id }
}
