// The two files that follow from the migrations: db/schema.sql for people, tables.ts for the type checker.
import { join } from 'node:path'
import pg from 'pg'
import { readCatalog } from './catalog.ts'
import type { DatabaseConfig } from './connect.ts'
import { readJsonColumns } from './json-columns.ts'
import { schemaSql } from './schema-sql.ts'
import { tablesType } from './tables-type.ts'

export const schemaFile = join(import.meta.dirname, '../../../db/schema.sql')
export const tablesFile = join(import.meta.dirname, 'tables.ts')

export async function snapshot(config: DatabaseConfig): Promise<{ schema: string; tables: string }> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    const catalog = await readCatalog(client)
    return { schema: schemaSql(catalog), tables: tablesType(catalog, await readJsonColumns()) }
  } finally {
    await client.end()
  }
}
