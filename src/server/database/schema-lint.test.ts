import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from '#tests/database.ts'
import { nameOf, readCatalog } from './catalog.ts'
import { globalTables, lintSchema, schemaRules, type Breach } from './schema-lint.ts'

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await cloneDatabase()
  client = new pg.Client(database.config)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.close()
})

test('our schema keeps the rules', async () => {
  const catalog = await readCatalog(client)
  expect(catalog.tables.length).toBeGreaterThan(20)
  expect(lintSchema(catalog)).toEqual([])
})

const well = `
  create schema planted;
  create table planted.parent (space_id uuid not null, id uuid not null, unique_code text not null, primary key (space_id, id));
  alter table planted.parent enable row level security, force row level security;
  create policy fence on planted.parent using (space_id = minga.space()) with check (space_id = minga.space());`

const tenant = (columns: string, more = '') => `
  create table planted.child (space_id uuid not null, id uuid not null, ${columns});
  alter table planted.child enable row level security, force row level security;
  create policy fence on planted.child using (space_id = minga.space());${more}`

const planted: [Breach['rule'], string, string][] = [
  ['space-first', 'a primary key by id alone', tenant('primary key (id)')],
  ['space-first', 'a unique key without the space', tenant('code text unique, primary key (space_id, id)')],
  ['space-first', 'a unique index without the space', tenant('code text, primary key (space_id, id)', 'create unique index on planted.child (lower(code));')],
  [
    'space-in-foreign-key',
    'a foreign key by id alone',
    `create unique index on planted.parent (space_id, id); alter table planted.parent add unique (id);${tenant('parent_id uuid references planted.parent (id), primary key (space_id, id)')}`,
  ],
  ['no-serial', 'an identity column', tenant('number int generated always as identity, primary key (space_id, id)')],
  ['no-serial', 'a default that asks the clock', tenant('seen_at timestamptz default now(), primary key (space_id, id)')],
  ['no-serial', 'an id made by the database', 'create table planted.child (id uuid primary key default gen_random_uuid());'],
  [
    'no-trigger',
    'a trigger',
    tenant(
      'primary key (space_id, id)',
      `create function planted.act() returns trigger language plpgsql as 'begin return new; end'; create trigger act before insert on planted.child for each row execute function planted.act();`,
    ),
  ],
  [
    'no-cascade',
    'a cascade',
    tenant('parent_id uuid, primary key (space_id, id), foreign key (space_id, parent_id) references planted.parent on delete cascade'),
  ],
  ['fence', 'no row-level security', 'create table planted.child (space_id uuid, id uuid, primary key (space_id, id));'],
  ['fence', 'not forced on the owner', tenant('primary key (space_id, id)', 'alter table planted.child no force row level security;')],
  ['fence', 'a second policy', tenant('primary key (space_id, id)', 'create policy second on planted.child using (true);')],
  ['fence', 'an open gate', tenant('primary key (space_id, id)', 'alter policy fence on planted.child using (space_id = minga.space() or true);')],
  ['fence', 'another check for what is written', tenant('primary key (space_id, id)', 'alter policy fence on planted.child with check (true);')],
  [
    'policy-without-select',
    'a select in a policy',
    tenant('primary key (space_id, id)', 'alter policy fence on planted.child using (space_id = minga.space() and exists (select 1));'),
  ],
  ['primary-key', 'no primary key', 'create table planted.child (id uuid);'],
  [
    'dialect-window',
    'a message to listeners',
    `create function planted.shout() returns void language plpgsql as 'begin perform pg_notify(''a'', ''b''); end';`,
  ],
  ['moment-and-day', 'a moment without a zone', tenant('made_at timestamp, primary key (space_id, id)')],
  ['moment-and-day', 'a day that is a moment', tenant('born_on timestamptz, primary key (space_id, id)')],
  ['view-asks-as-reader', 'a view that looks past the fence', 'create view planted.child as select * from planted.parent;'],
  ['view-asks-as-reader', 'a materialized view', 'create materialized view planted.child as select 1 as one;'],
]

test.each(planted)('%s: %s is found', async (rule, _what, sql) => {
  await client.query('begin')
  try {
    await client.query(well)
    const found = async () =>
      lintSchema(await readCatalog(client))
        .filter((one) => one.at.startsWith('planted.'))
        .map((one) => one.rule)
    expect(await found()).toEqual([])
    await client.query(sql)
    expect(await found()).toContain(rule)
  } finally {
    await client.query('rollback')
  }
})

test('tables that belong to no space are still there', async () => {
  const names = (await readCatalog(client)).tables.map(nameOf)
  expect(names).toEqual(expect.arrayContaining(Object.keys(globalTables)))
})

test('every rule has been seen to fail', () => {
  expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(Object.keys(schemaRules)))
})
