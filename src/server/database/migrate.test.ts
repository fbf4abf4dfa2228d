import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDatabase, type TestDatabase } from '#tests/database.ts'
import { connect } from './connect.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let folder: string

beforeAll(async () => {
  database = await emptyDatabase()
  folder = await mkdtemp(join(tmpdir(), 'minga-migrations-'))
  await write(
    '20260101_one_tree.sql',
    'create schema one; create table one.tree (id int primary key, planted_on date, height bigint, price numeric, seen_at timestamptz);',
  )
})
afterAll(() => database.close())

const write = (name: string, sql: string) => writeFile(join(folder, name), sql)
const run = () => migrate(database.config, { folder })

test('each migration runs once, also when two servers start at the same moment', async () => {
  const [first, second] = await Promise.all([run(), run()])
  expect([...first, ...second]).toEqual(['20260101_one_tree.sql'])
  expect(await run()).toEqual([])
})

test('a migration that was changed afterwards is refused', async () => {
  await write('20260102_one_leaf.sql', 'create table one.leaf (id int primary key);')
  await run()
  await write('20260102_one_leaf.sql', 'create table one.leaf (id bigint primary key);')
  await expect(run()).rejects.toMatchObject({ code: 'database.migration-changed', message: expect.stringContaining('20260102_one_leaf.sql') })
  await write('20260102_one_leaf.sql', 'create table one.leaf (id int primary key);')
})

test('a migration that fails leaves nothing behind and says where it failed', async () => {
  await write('20260103_one_root.sql', 'create table one.root (id int primary key);\nselect nonsense;')
  await expect(run()).rejects.toMatchObject({ code: 'database.migration-failed', message: expect.stringContaining('at line 2') })
  await write('20260103_one_root.sql', 'create table one.root (id int primary key);')
  expect(await run()).toEqual(['20260103_one_root.sql'])
})

test('the app role works in the tables, and can neither change, empty nor own them', async () => {
  const app = connect(database.config, { role: 'minga_app' })
  const query = (sql: string) => app.pool.query(sql)
  await query(`insert into one.tree values (1, '2027-04-30', 9007199254740991, 0.10, '2027-04-30T12:00:00Z')`)
  const { rows } = await query('select *, array[planted_on] as days, array[height] as heights from one.tree')
  expect(rows).toEqual([
    {
      id: 1,
      planted_on: '2027-04-30',
      height: 9007199254740991,
      price: '0.10',
      seen_at: new Date('2027-04-30T12:00:00Z'),
      days: ['2027-04-30'],
      heights: [9007199254740991],
    },
  ])
  await expect(query('select 9007199254740993::bigint')).rejects.toThrow('does not fit')
  for (const forbidden of [
    'truncate one.tree',
    'drop table one.tree',
    'alter table one.tree add x int',
    'create table one.mine (id int)',
    `delete from minga.migration`,
  ])
    await expect(query(forbidden)).rejects.toMatchObject({ code: '42501' })
  await app.close()
})

test('a database of a newer program is refused', async () => {
  const older = await mkdtemp(join(tmpdir(), 'minga-migrations-'))
  await expect(migrate(database.config, { folder: older })).rejects.toMatchObject({ code: 'database.newer-than-program' })
})
