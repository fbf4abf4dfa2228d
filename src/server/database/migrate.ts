// Brings a database up to date: plain SQL files, in the order of their names, one transaction each, and none ever changed afterwards.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { DatabaseConfig } from './connect.ts'
import { prepareGround } from './ground.ts'
import { Trouble } from './trouble.ts'

export const migrationsFolder = join(import.meta.dirname, '../../../db/migrations')

export interface Migration {
  name: string
  sha256: string
  sql: string
}

export interface MigrateOptions {
  folder?: string
  /** Only these, by name: a backup is restored into the database as it was. */
  only?: ReadonlySet<string>
  log?: (line: string) => void
  now?: Date
}

export async function migrate(
  config: DatabaseConfig,
  { folder = migrationsFolder, only, log = () => {}, now = new Date() }: MigrateOptions = {},
): Promise<string[]> {
  const migrations = await readMigrations(folder)
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    await prepareGround(client)
    const applied: string[] = []
    for (const migration of migrations) {
      if (only && !only.has(migration.name)) continue
      if (!(await apply(client, migration, now))) continue
      log(`migrated ${migration.name}`)
      applied.push(migration.name)
    }
    await refuseUnknown(client, migrations)
    return applied
  } finally {
    await client.end()
  }
}

export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sha256: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex'), sql }
    }),
  )
}

/** Which migrations are still to come; of a database that Minga has never seen: all. */
export async function pendingMigrations(client: pg.ClientBase, folder = migrationsFolder): Promise<string[]> {
  const { rows } = await client.query<{ known: boolean }>(`select to_regclass('minga.migration') is not null as known`)
  const done = rows[0]!.known ? (await client.query<{ name: string }>('select name from minga.migration')).rows.map((row) => row.name) : []
  return (await readMigrations(folder)).map((one) => one.name).filter((name) => !done.includes(name))
}

async function apply(client: pg.Client, { name, sha256, sql }: Migration, now: Date): Promise<boolean> {
  await client.query('begin')
  try {
    await client.query('set local role minga_owner')
    // Two servers that start at once: the second waits here, and then finds the work done.
    await client.query('lock table minga.migration in exclusive mode')
    const { rows } = await client.query<{ sha256: string }>('select sha256 from minga.migration where name = $1', [name])
    const before = rows[0]?.sha256
    if (before !== undefined && before !== sha256) throw changed(name)
    if (before === undefined) {
      await client.query(sql)
      await client.query('insert into minga.migration (name, sha256, applied_at) values ($1, $2, $3)', [name, sha256, now])
    }
    await client.query('commit')
    return before === undefined
  } catch (error) {
    await client.query('rollback')
    throw error instanceof pg.DatabaseError ? failed(name, sql, error) : error
  }
}

/** An older Minga on a newer database would write what the newer one no longer expects. */
async function refuseUnknown(client: pg.Client, migrations: Migration[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select name from minga.migration order by name')
  const unknown = rows.map((row) => row.name).filter((name) => !migrations.some((one) => one.name === name))
  if (unknown.length === 0) return
  throw new Trouble(
    'database.newer-than-program',
    `This database has been migrated by a newer Minga (${unknown.join(', ')}).`,
    'Start that version again, or restore a backup made before it.',
  )
}

const changed = (name: string) =>
  new Trouble(
    'database.migration-changed',
    `The migration ${name} was changed after this database had run it.`,
    'Put the file back as it was and write what is new in a migration of its own (`npm run db:new MODULE NAME`).',
  )

function failed(name: string, sql: string, error: pg.DatabaseError): Trouble {
  const line = error.position ? ` at line ${sql.slice(0, Number(error.position)).split('\n').length}` : ''
  const detail = [error.message, error.detail, error.hint].filter(Boolean).join(' — ')
  return new Trouble(
    'database.migration-failed',
    `The migration ${name} failed${line}: ${detail}`,
    'Nothing of it was kept. Mend the cause and run it again.',
    error,
  )
}
