// npm run db:snapshot — rewrites db/schema.sql and src/server/database/tables.ts from the migrations, in a database made for the purpose.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '#server/database/embedded.ts'
import { migrate } from '#server/database/migrate.ts'
import { schemaFile, snapshot, tablesFile } from '#server/database/snapshot.ts'

const directory = await mkdtemp(join(tmpdir(), 'minga-snapshot-'))
await chmod(directory, 0o755)
const server = await startEmbedded({ directory, durable: false })
try {
  await migrate(server.config)
  const { schema, tables } = await snapshot(server.config)
  await writeFile(schemaFile, schema)
  await writeFile(tablesFile, tables)
  console.log(`written: db/schema.sql (${schema.split('\n').length} lines), src/server/database/tables.ts`)
} finally {
  await server.stop()
  await rm(directory, { recursive: true, force: true })
}
