// Which of these activities are here already: an outcome that nobody took away carries their identifier.
import type { Id } from '#kernel/id.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { Tx } from '#server/command.ts'

export interface Here {
  outcomeId: Id
  code: string
  title: TranslatedText
  programmeCode: string
  removed: boolean
}

export async function identifiersHere(tx: Tx, spaceId: Id, identifiers: string[]): Promise<Map<string, Here>> {
  const asked = [...new Set(identifiers.filter((one) => one !== ''))].slice(0, 10_000)
  if (asked.length === 0) return new Map()
  const rows = await tx
    .selectFrom('programme.outcome as o')
    .innerJoin('programme.programme as p', (join) => join.onRef('p.space_id', '=', 'o.space_id').onRef('p.id', '=', 'o.programme_id'))
    .leftJoin('iati.activity as a', (join) => join.onRef('a.space_id', '=', 'o.space_id').onRef('a.outcome_id', '=', 'o.id'))
    .select(['o.id', 'o.code', 'o.title', 'o.iati_identifier', 'a.identifier', 'o.removed_at', 'p.removed_at as gone_at', 'p.code as programme_code'])
    .where('o.space_id', '=', spaceId)
    .where((eb) => eb.or([eb('a.identifier', 'in', asked), eb('o.iati_identifier', 'in', asked)]))
    .execute()
  const here = new Map<string, Here>()
  for (const row of rows) {
    const one = {
      outcomeId: row.id,
      code: row.code,
      title: row.title,
      programmeCode: row.programme_code,
      removed: row.removed_at !== null || row.gone_at !== null,
    }
    for (const identifier of [row.identifier, row.iati_identifier]) if (identifier && !(here.has(identifier) && one.removed)) here.set(identifier, one)
  }
  return here
}

/** All that were ever given in this space and begin so, those of outcomes that were taken away included. */
export async function identifiersStartingWith(tx: Tx, spaceId: Id, start: string): Promise<Set<string>> {
  const pattern = `${start.replace(/[\\%_]/g, '\\$&')}%`
  const [kept, shown] = await Promise.all([
    tx.selectFrom('iati.activity').select('identifier').where('space_id', '=', spaceId).where('identifier', 'like', pattern).execute(),
    tx
      .selectFrom('programme.outcome')
      .select('iati_identifier as identifier')
      .where('space_id', '=', spaceId)
      .where('iati_identifier', 'like', pattern)
      .execute(),
  ])
  return new Set([...kept, ...shown].flatMap(({ identifier }) => identifier ?? []))
}

/** Of these, how many would be left out: they are here, or were named before. */
export async function countHere(tx: Tx, spaceId: Id, identifiers: string[]): Promise<number> {
  const here = await identifiersHere(tx, spaceId, identifiers)
  const seen = new Set<string>()
  return identifiers.filter((one) => one !== '' && (seen.has(one) || here.get(one)?.removed === false || !seen.add(one))).length
}
