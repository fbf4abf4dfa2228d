// The second fence, row by row: whoever works in one space reads, writes, changes and deletes nothing of another, in any table, as PostgreSQL itself sees it.
//
// A triple is (the space acted in, a row of another space, a verb). The rows lie in a copy of the migrated database whose other constraints are taken away, so
// that any row fits into any table and only the fence can refuse. Reading, changing and deleting aim one statement at all foreign rows of a table: each row
// that the fence let through would be counted in its answer. Writing is tried row by row, since one refusal ends a statement. Every count is compared with
// what a superuser finds there, so that an empty table cannot pass for a safe one.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuidv7 } from '#kernel/id.ts'
import { connect } from '#server/database/connect.ts'
import { cloneDatabase, type TestDatabase } from '#tests/database.ts'

const rowsPerSpace = 40
const spaces = [1, 2, 3, 4, 5].map((number) => uuidv7(1_700_000_000_000, new Uint8Array(16).fill(number)))
const nowhere = uuidv7(1_700_000_000_000, new Uint8Array(16).fill(99))

/** Tables with a space in them that are meant to be read from outside any space. */
const withoutFence: Record<string, string> = {
  'identity.membership': 'which spaces a person said yes to: read when she signs in, before any space is entered; says nothing of what she may do there',
}

let database: TestDatabase
let keeper: pg.Client
let fenced: string[]

beforeAll(async () => {
  database = await cloneDatabase()
  keeper = new pg.Client(database.config)
  await keeper.connect()
  fenced = (await tablesWithSpace()).filter((table) => !(table in withoutFence))
  await looseEverything(fenced)
  for (const table of fenced) await fill(table)
})
afterAll(async () => {
  await keeper.end()
  await database.close()
})

async function tablesWithSpace(): Promise<string[]> {
  const { rows } = await keeper.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p') and a.attname = 'space_id' and not a.attisdropped and n.nspname !~ '^(pg_|information_schema)' order by 1`,
  )
  return rows.map((row) => row.name)
}

/** Keys, references, checks and unique indexes go; policies stay. */
async function looseEverything(tables: string[]): Promise<void> {
  const { rows: constraints } = await keeper.query<{ name: string; conname: string; contype: string }>(
    `select conrelid::regclass::text as name, conname, contype::text from pg_constraint where contype in ('f', 'c', 'u', 'x', 'p') and conrelid::regclass::text = any($1) order by contype = 'p', contype = 'u'`,
    [tables],
  )
  for (const { name, conname } of constraints) await keeper.query(`alter table ${name} drop constraint if exists ${pg.escapeIdentifier(conname)} cascade`)
  const { rows: columns } = await keeper.query<{ name: string; attname: string }>(
    `select attrelid::regclass::text as name, attname from pg_attribute where attrelid::regclass::text = any($1) and attnum > 0 and attnotnull and not attisdropped and attidentity = ''`,
    [tables],
  )
  for (const { name, attname } of columns) await keeper.query(`alter table ${name} alter column ${pg.escapeIdentifier(attname)} drop not null`)
  const { rows: indexes } = await keeper.query<{ name: string }>(
    `select indexrelid::regclass::text as name from pg_index where indisunique and indrelid::regclass::text = any($1)`,
    [tables],
  )
  for (const { name } of indexes) await keeper.query(`drop index if exists ${name}`)
}

async function fill(table: string): Promise<void> {
  await keeper.query(`delete from ${table}`)
  await keeper.query(`insert into ${table} (space_id) select space from unnest($1::uuid[]) space, generate_series(1, $2)`, [spaces, rowsPerSpace])
}

interface Counted {
  triples: number
  leaks: string[]
}

/** Acts as the application does, in one space, against every row of the others. `here` undefined: in no space at all. */
async function attack(client: pg.PoolClient, table: string, here: string | undefined): Promise<Counted> {
  const counted: Counted = { triples: 0, leaks: [] }
  const foreign = spaces.filter((space) => space !== here)
  const expectNone = (verb: string, tried: number, came: number) => {
    counted.triples += tried
    if (came > 0) counted.leaks.push(`${verb} ${table} in ${here ?? 'no space'}: ${came} of ${tried}`)
  }
  await client.query('begin')
  try {
    if (here) await client.query(`select set_config('minga.space', $1, true)`, [here])
    const seen = await client.query<{ own: number; others: number }>(
      `select count(*) filter (where space_id = $1) as own, count(*) filter (where space_id is distinct from $1) as others from ${table}`,
      [here ?? nowhere],
    )
    const { own, others } = seen.rows[0]!
    // Whoever sees nothing of her own proves nothing.
    expect(own, `${table} in ${here}`).toBe(here && spaces.includes(here) ? rowsPerSpace : 0)
    expectNone('select', foreign.length * rowsPerSpace, others)
    const changed = await client.query(`update ${table} set space_id = space_id where space_id = any($1)`, [foreign])
    expectNone('update', foreign.length * rowsPerSpace, changed.rowCount ?? 0)
    const gone = await client.query(`delete from ${table} where space_id = any($1)`, [foreign])
    expectNone('delete', foreign.length * rowsPerSpace, gone.rowCount ?? 0)
    expectNone('insert', foreign.length * rowsPerSpace, await written(client, table, foreign))
    if (own > 0) expect(await written(client, table, [here!]), `${table} in ${here}`).toBe(rowsPerSpace)
    if (here) expectNone('move', rowsPerSpace, await moved(client, table, here, foreign[0]!))
  } finally {
    await client.query('rollback')
  }
  return counted
}

/** How many of these rows could be written: each in a savepoint of its own. */
async function written(client: pg.PoolClient, table: string, into: string[]): Promise<number> {
  return countIn(
    client,
    `
    for its_space in select unnest(array[${into.map((one) => `'${one}'`).join()}]::uuid[]) loop
      for turn in 1..${rowsPerSpace} loop
        begin
          insert into ${table} (space_id) values (its_space);
          came := came + 1;
        exception when insufficient_privilege then null;
        end;
      end loop;
    end loop;`,
  )
}

/** How many of one's own rows could be given to another space. */
async function moved(client: pg.PoolClient, table: string, from: string, to: string): Promise<number> {
  return countIn(
    client,
    `
    for its_place in select ctid from ${table} where space_id = '${from}' loop
      begin
        update ${table} set space_id = '${to}' where ctid = its_place;
        came := came + 1;
      exception when insufficient_privilege then null;
      end;
    end loop;`,
  )
}

async function countIn(client: pg.PoolClient, body: string): Promise<number> {
  await client.query(
    `do $$ declare its_space uuid; its_place tid; came integer := 0; begin ${body} perform set_config('minga_test.came', came::text, true); end $$`,
  )
  return Number((await client.query<{ came: string }>(`select current_setting('minga_test.came') as came`)).rows[0]!.came)
}

async function attackAll(tables: string[]): Promise<Counted> {
  const { pool, close } = connect(database.config, { role: 'minga_app', max: 1 })
  const client = await pool.connect()
  const all: Counted = { triples: 0, leaks: [] }
  try {
    for (const table of tables) {
      for (const here of [...spaces, nowhere, undefined]) {
        const { triples, leaks } = await attack(client, table, here)
        all.triples += triples
        all.leaks.push(...leaks)
      }
    }
  } finally {
    client.release()
    await close()
  }
  return all
}

test('nobody crosses from one space into another: at least 100,000 triples, no leak', async () => {
  const { triples, leaks } = await attackAll(fenced)
  // oxlint-disable-next-line no-console -- the figure that is published
  console.log(`isolation: ${triples.toLocaleString('en')} triples over ${fenced.length} tables, ${leaks.length} leaks`)
  expect(leaks).toEqual([])
  expect(fenced.length).toBeGreaterThan(30)
  expect(triples).toBeGreaterThanOrEqual(100_000)
}, 120_000)

test('every table of a space has one fence, and the exceptions are still there and still meant', async () => {
  const tables = await tablesWithSpace()
  expect(Object.keys(withoutFence).filter((table) => !tables.includes(table))).toEqual([])
  const { rows } = await keeper.query<{ name: string; ok: boolean }>(
    `select c.oid::regclass::text as name, c.relrowsecurity and c.relforcerowsecurity and count(p.oid) = 1 and bool_and(p.polpermissive) as ok
     from pg_class c left join pg_policy p on p.polrelid = c.oid where c.oid::regclass::text = any($1) group by c.oid order by 1`,
    [fenced],
  )
  expect(rows.filter((row) => !row.ok).map((row) => row.name)).toEqual([])
  expect(rows).toHaveLength(fenced.length)
})

test.each([
  ['no fence', ''],
  ['a fence for reading only', `alter table hole enable row level security; create policy fence on hole using (space_id = minga.space()) with check (true)`],
  ['a fence with a gate', `alter table hole enable row level security; create policy fence on hole using (space_id = minga.space() or minga.space() is null)`],
  [
    'a fence for some',
    `alter table hole enable row level security; create policy fence on hole using (space_id = minga.space()); create policy more on hole for select using (true)`,
  ],
])('this test would notice %s', async (_, fence) => {
  await keeper.query(
    `create schema planted; create table planted.hole (space_id uuid); grant usage on schema planted to minga_app; grant all on planted.hole to minga_app; set search_path = planted, minga; ${fence || 'select 1'}; reset search_path`,
  )
  try {
    await fill('planted.hole')
    expect((await attackAll(['planted.hole'])).leaks).not.toEqual([])
  } finally {
    await keeper.query('drop schema planted cascade')
  }
})

test('the application is no owner and cannot lower the fence', async () => {
  const { pool, close } = connect(database.config, { role: 'minga_app', max: 1 })
  try {
    for (const table of fenced.slice(0, 5)) {
      for (const statement of [`alter table ${table} disable row level security`, `drop policy fence on ${table}`, `truncate ${table}`]) {
        await expect(pool.query(statement), statement).rejects.toMatchObject({ code: '42501' })
      }
    }
  } finally {
    await close()
  }
})
