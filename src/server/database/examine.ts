// Looks at a database as a doctor would: what is wrong with it for Minga, and how to mend it.
import type pg from 'pg'
import { readCatalog } from './catalog.ts'
import { pendingMigrations } from './migrate.ts'
import { lintSchema } from './schema-lint.ts'

export interface Sign {
  name: string
  state: 'well' | 'watch' | 'wrong'
  says: string
  remedy?: string
}

/** The oldest and the newest PostgreSQL that the tests run on. */
export const postgresWindow = { oldest: 15, newest: 18 }

export async function examineDatabase(client: pg.ClientBase): Promise<Sign[]> {
  const signs = [
    await version(client),
    await encoding(client),
    await durability(client),
    await clock(client),
    await roles(client),
    ...(await migrations(client)),
    await fences(client),
  ]
  return signs
}

const ask = async <Row>(client: pg.ClientBase, sql: string) => (await client.query(sql)).rows as Row[]

async function version(client: pg.ClientBase): Promise<Sign> {
  const [row] = await ask<{ number: number; words: string }>(
    client,
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as words`,
  )
  const major = Math.floor(row!.number / 10_000)
  const name = 'PostgreSQL'
  if (major < postgresWindow.oldest)
    return {
      name,
      state: 'wrong',
      says: `PostgreSQL ${row!.words} is too old.`,
      remedy: `Move to ${postgresWindow.oldest} or newer: backup here, restore there.`,
    }
  if (major > postgresWindow.newest)
    return {
      name,
      state: 'watch',
      says: `PostgreSQL ${row!.words} is newer than Minga was tested on (${postgresWindow.newest}).`,
      remedy: 'Rehearse on a copy first.',
    }
  return { name, state: 'well', says: row!.words }
}

async function encoding(client: pg.ClientBase): Promise<Sign> {
  const [row] = await ask<{ encoding: string }>(client, `select pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`)
  const isWell = row!.encoding === 'UTF8'
  return {
    name: 'encoding',
    state: isWell ? 'well' : 'wrong',
    says: row!.encoding,
    ...(isWell ? {} : { remedy: `Make the database anew with encoding 'UTF8' template template0.` }),
  }
}

async function durability(client: pg.ClientBase): Promise<Sign> {
  const rows = await ask<{ name: string; setting: string }>(
    client,
    `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'`,
  )
  if (rows.length === 0) return { name: 'durability', state: 'well', says: 'what is promised is on the disk' }
  const names = rows.map((row) => row.name).join(', ')
  return { name: 'durability', state: 'wrong', says: `${names} off: a power cut loses what was acknowledged.`, remedy: `Set ${names} to on.` }
}

async function clock(client: pg.ClientBase): Promise<Sign> {
  const [row] = await ask<{ ms: string }>(client, `select (extract(epoch from clock_timestamp()) * 1000)::text as ms`)
  const seconds = Math.round((Number(row!.ms) - Date.now()) / 1000)
  if (Math.abs(seconds) < 5) return { name: 'clocks', state: 'well', says: 'the database and this machine agree' }
  return {
    name: 'clocks',
    state: 'watch',
    says: `The clock of the database differs from ours by ${seconds} seconds.`,
    remedy: 'Let both machines set their clocks over the network (chrony, systemd-timesyncd).',
  }
}

async function roles(client: pg.ClientBase): Promise<Sign> {
  const rows = await ask<{ name: string; strong: boolean; member: boolean }>(
    client,
    `select rolname as name, rolsuper or rolbypassrls as strong, pg_has_role(current_user, oid, 'member') as member from pg_roles where rolname in ('minga_owner', 'minga_app')`,
  )
  const name = 'roles'
  if (rows.length < 2)
    return {
      name,
      state: 'watch',
      says: 'The roles minga_owner and minga_app are not there yet.',
      remedy: '`minga migrate` makes them, or says what to ask of a superuser.',
    }
  const strong = rows.filter((row) => row.strong).map((row) => row.name)
  if (strong.length)
    return {
      name,
      state: 'wrong',
      says: `${strong.join(' and ')} may pass by row-level security.`,
      remedy: strong.map((role) => `alter role ${role} nosuperuser nobypassrls;`).join(' '),
    }
  const stranger = rows.filter((row) => !row.member).map((row) => row.name)
  if (stranger.length)
    return {
      name,
      state: 'wrong',
      says: `This login is not a member of ${stranger.join(' and ')}.`,
      remedy: `As a superuser: grant ${stranger.join(', ')} to LOGIN;`,
    }
  return { name, state: 'well', says: 'minga_owner and minga_app, both held by row-level security' }
}

async function migrations(client: pg.ClientBase): Promise<Sign[]> {
  const pending = await pendingMigrations(client)
  if (pending.length === 0) return [{ name: 'migrations', state: 'well', says: 'up to date' }]
  return [
    {
      name: 'migrations',
      state: 'watch',
      says: `${pending.length} still to come, from ${pending[0]}.`,
      remedy: '`minga start` does them, or `minga migrate` before it.',
    },
  ]
}

async function fences(client: pg.ClientBase): Promise<Sign> {
  const broken = lintSchema(await readCatalog(client))
  if (broken.length === 0) return { name: 'fences', state: 'well', says: 'every table of a space is held by row-level security' }
  return {
    name: 'fences',
    state: 'wrong',
    says: broken.map((one) => `${one.at}: ${one.words}`).join('; '),
    remedy: 'Somebody changed the schema by hand: compare with db/schema.sql and put it back.',
  }
}
