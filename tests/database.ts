// A database of one's own for a test file: a copy of the migrated one, in some thirty milliseconds.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type { DatabaseConfig } from '#server/database/connect.ts'

export interface TestDatabase {
  config: DatabaseConfig & { database: string }
  close(): Promise<void>
}

/** `template`: a database made by `cloneDatabase` and filled, with no connection open to it; default: the migrated, empty one. */
export async function cloneDatabase(template = 'minga'): Promise<TestDatabase> {
  const { trouble, ...server } = inject('database')
  if (trouble && template === 'minga') throw new Error(trouble)
  const name = `test_${randomBytes(8).toString('hex')}`
  await asKeeper(`create database ${name} template ${pg.escapeIdentifier(template)} strategy file_copy`)
  return {
    config: { ...server, database: name },
    close: () => asKeeper(`drop database if exists ${name} with (force)`),
  }
}

/** A database without anything in it, for tests of migrations and restores. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return cloneDatabase('template0')
}

async function asKeeper(statement: string): Promise<void> {
  const client = new pg.Client({ ...inject('database'), database: 'postgres' })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
