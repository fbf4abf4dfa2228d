import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDatabase, type TestDatabase } from '#tests/database.ts'
import { backup } from './backup.ts'
import { readCatalog } from './catalog.ts'
import type { DatabaseConfig } from './connect.ts'
import { startEmbedded } from './embedded.ts'
import { migrate, migrationsFolder } from './migrate.ts'
import { restore } from './restore.ts'
import { readingAs, sumsOf } from './table-copy.ts'

const now = new Date('2027-04-30T12:00:00Z')
let folder: string
let migrations: string
let source: TestDatabase
let file: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minga-backup-'))
  await chmod(folder, 0o755)
  migrations = join(folder, 'migrations')
  await cp(migrationsFolder, migrations, { recursive: true })
  await writeFile(join(migrations, '99999999_0000_hard_to_carry.sql'), hardToCarry)
  await mkdir(join(folder, 'files/ab'), { recursive: true })
  await writeFile(join(folder, 'files/ab/letter'), 'Querida Amina,\n')
  await mkdir(join(folder, 'files/arriving'))
  await writeFile(join(folder, 'files/arriving/half'), 'half of a fi')
  file = join(folder, 'minga.backup')
  source = await emptyDatabase()
  await fill(source.config)
  await backup(source.config, { path: file, now, files: join(folder, 'files') })
})
afterAll(async () => {
  await source.close()
  await rm(folder, { recursive: true, force: true })
})

const hardToCarry = `
  create schema hard;
  create table hard.thing (
    space_id uuid not null, id int not null, parent_id int, words text, list uuid[], tree jsonb, bytes bytea, price numeric, seen_at timestamptz, born_on date,
    twice numeric generated always as (price * 2) stored,
    primary key (space_id, id), foreign key (space_id, parent_id) references hard.thing
  );
  select minga.fence('hard.thing');`

/** Rows with everything that is hard to carry: tabs, backslashes, accents, emptiness and nothing, lists, a chain within one table. */
async function fill(config: DatabaseConfig) {
  await migrate(config, { folder: migrations })
  await withClient(config, (client) =>
    client.query(String.raw`
      insert into identity.space (id, slug, name, created_at) values
        ('01900000-0000-7000-8000-000000000001', 'een-unie', E'Één\tunie \\N "x"', '2027-01-01T00:00:00.123456Z'),
        ('01900000-0000-7000-8000-000000000002', 'dos-unie', E'Ação\nnova', '2027-01-01T00:00:00Z');
      insert into corridor.space_head (space_id, seq) select id, 9007199254740993 from identity.space where slug <> 'platform';
      insert into hard.thing (space_id, id, parent_id, words, list, tree, bytes, price, seen_at, born_on)
        select space.id, number, nullif(number + 1, 2001), case number % 4 when 0 then null when 1 then '' else repeat(E'é\t\n\\', number % 50) end,
          array[space.id, null], '{"a": null, "b": "\u00e9"}', '\x00ff', 0.10, 'infinity', '0044-03-15 BC'
        from identity.space, generate_series(1, 2000) number where slug <> 'platform' order by number desc;
    `),
  )
}

async function withClient<Answer>(config: DatabaseConfig, work: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
  const client = new pg.Client(config)
  await client.connect()
  return work(client).finally(() => client.end())
}

const sums = (config: DatabaseConfig) =>
  withClient(config, async (client) => {
    await client.query('begin')
    return sumsOf(await readingAs(client), (await readCatalog(client)).tables)
  })

test('what comes back is what was there, table by table', async () => {
  const target = await emptyDatabase()
  const report = await restore(target.config, { path: file, files: join(folder, 'restored'), migrations })
  expect(report).toMatchObject({ madeAt: now.toISOString(), files: 1 })
  const before = await sums(source.config)
  expect(before['hard.thing']?.rows).toBe(4000)
  expect(await sums(target.config)).toEqual(before)
  expect(await readFile(join(folder, 'restored/ab/letter'), 'utf8')).toBe('Querida Amina,\n')
  expect(existsSync(join(folder, 'restored/arriving'))).toBe(false)
  await expect(restore(target.config, { path: file, migrations })).rejects.toMatchObject({ code: 'database.not-empty' })
  await withClient(target.config, async (client) => {
    const forced = await client.query(`select relforcerowsecurity as forced from pg_class where oid = 'hard.thing'::regclass`)
    expect(forced.rows).toEqual([{ forced: true }])
    await expect(client.query(`insert into hard.thing (space_id, id, parent_id) values ('01900000-0000-7000-8000-000000000001', 0, -1)`)).rejects.toMatchObject(
      { code: '23503' },
    )
  })
  await target.close()
})

test('a login that row-level security holds saves and restores all of it as well', async () => {
  const target = await emptyDatabase()
  const plain = 'minga_backup_test'
  await withClient(target.config, async (client) => {
    await client.query(`do $$ begin create role ${plain} login; exception when duplicate_object then null; end $$`)
    await client.query(`grant minga_owner, minga_app to ${plain}; grant create on database ${target.config.database} to minga_owner`)
  })
  const path = join(folder, 'plain.backup')
  await backup({ ...source.config, user: plain }, { path, now })
  await restore({ ...target.config, user: plain }, { path, migrations })
  expect(await sums(target.config)).toEqual(await sums(source.config))
  await target.close()
})

const damages: [string, string, (bytes: Buffer) => Buffer][] = [
  ['cut off', 'backup.damaged', (bytes) => bytes.subarray(0, bytes.length - 400)],
  ['cut off between two frames', 'backup.damaged', (bytes) => gzipSync(withoutEnd(gunzipSync(bytes)))],
  ['with one letter changed', 'backup.damaged', (bytes) => gzipSync(changed(gunzipSync(bytes), 'dos-unie', 'dos-unia'))],
  ['with a path that leads out', 'backup.damaged', (bytes) => gzipSync(changed(gunzipSync(bytes), '"ab/letter"', '"../letter"'))],
  ['with an unknown table', 'backup.other-tables', (bytes) => gzipSync(changed(gunzipSync(bytes), '"hard.thing"', '"hard.thong"'))],
  ['from another program', 'backup.other-migrations', (bytes) => gzipSync(changed(gunzipSync(bytes), '99999999_0000_hard', '99999999_0000_herd'))],
  ['that is no backup', 'backup.not-one', () => Buffer.from('dear diary')],
  ['that is another gzip', 'backup.not-one', () => gzipSync('dear diary, today nothing happened')],
  ['that is empty', 'backup.not-one', () => Buffer.alloc(0)],
]

const withoutEnd = (plain: Buffer) => plain.subarray(0, plain.lastIndexOf('Z'))

function changed(plain: Buffer, from: string, to: string): Buffer {
  const at = plain.indexOf(from)
  expect(at).toBeGreaterThan(0)
  return Buffer.concat([plain.subarray(0, at), Buffer.from(to), plain.subarray(at + Buffer.byteLength(from))])
}

test.each(damages)('a file %s is refused, and nothing of it is kept', async (what, code, damage) => {
  const path = join(folder, `damaged ${what}`)
  const files = join(folder, `files ${what}`)
  await writeFile(path, damage(await readFile(file)))
  const target = await emptyDatabase()
  await expect(restore(target.config, { path, files, migrations })).rejects.toMatchObject({ code })
  expect(existsSync(files) || existsSync(`${files}.restoring`)).toBe(false)
  await withClient(target.config, async (client) => expect((await readCatalog(client)).tables).toEqual([]))
  await target.close()
})

test('a backup that fails leaves no file', async () => {
  const empty = await emptyDatabase()
  const path = join(folder, 'never')
  await expect(backup(empty.config, { path, now })).rejects.toMatchObject({ code: 'database.not-minga' })
  expect(existsSync(path) || existsSync(`${path}.part`)).toBe(false)
  await empty.close()
})

const floor = { bin: '/usr/lib/postgresql/15/bin', version: '15' }

test.skipIf(!existsSync(floor.bin))('from PostgreSQL 18 to 15 and back, every table is the same (needs PostgreSQL 15 on this machine)', async () => {
  const newer = await startEmbedded({ directory: join(folder, 'newer'), durable: false })
  const older = await startEmbedded({ directory: join(folder, 'older'), durable: false, binaries: floor })
  try {
    expect([newer.version, older.version]).toEqual([expect.stringMatching(/^18/), expect.stringMatching(/^15/)])
    await fill(newer.config)
    const before = await sums(newer.config)
    await backup(newer.config, { path: join(folder, 'from-18'), now })
    await restore(older.config, { path: join(folder, 'from-18'), migrations })
    expect(await sums(older.config)).toEqual(before)
    await backup(older.config, { path: join(folder, 'from-15'), now })
    await withClient(newer.config, async (client) => {
      await client.query('create database again')
    })
    const again = { ...newer.config, database: 'again' }
    await restore(again, { path: join(folder, 'from-15'), migrations })
    expect(await sums(again)).toEqual(before)
  } finally {
    await newer.stop()
    await older.stop()
  }
})
