import { readFile } from 'node:fs/promises'
import { inject, expect, test } from 'vitest'
import { cloneDatabase } from '#tests/database.ts'
import { schemaFile, snapshot, tablesFile } from './snapshot.ts'

test.skipIf(process.env.MINGA_TEST_PG)('schema.sql and tables.ts follow the migrations (else: npm run db:snapshot)', async () => {
  expect(inject('database').trouble).toBeUndefined()
  const database = await cloneDatabase()
  const { schema, tables } = await snapshot(database.config)
  await database.close()
  expect(schema).toEqual(await readFile(schemaFile, 'utf8'))
  expect(tables).toEqual(await readFile(tablesFile, 'utf8'))
})
