// Fills an empty database from a backup: its migrations, its rows, each table checked against its sum; all of it, or nothing.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { damaged, formatVersion, readBackupFile, type BackupHead, type Frame, type Sum, type TableHead } from './backup-file.ts'
import { nameOf, readCatalog, type Table } from './catalog.ts'
import type { DatabaseConfig } from './connect.ts'
import { migrate, migrationsFolder, readMigrations } from './migrate.ts'
import { FilesToRestore } from './restore-files.ts'
import { copyOut, quote, quotedName, storedColumns } from './table-copy.ts'
import { Trouble } from './trouble.ts'

export interface RestoreOptions {
  path: string
  /** Where local files go; absent: those in the backup are left in it, and counted. */
  files?: string | undefined
  /** Where the migrations are, if not in their usual place. */
  migrations?: string
  log?: (line: string) => void
}

export interface RestoreReport {
  madeAt: string
  tables: number
  rows: number
  files: number
}

export async function restore(config: DatabaseConfig, { path, files, migrations = migrationsFolder, log = () => {} }: RestoreOptions): Promise<RestoreReport> {
  if (!existsSync(path)) throw new Trouble('backup.unreadable', `The file ${path} is not there.`, 'Check the path.')
  const frames = readBackupFile(path)
  const head = await headOf(frames, path)
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    await refuseUnlessEmpty(client)
    await refuseUnknownMigrations(head, migrations)
    try {
      await migrate(config, { folder: migrations, only: new Set(head.migrations.map((one) => one.name)) })
      const report = await fill(client, { frames, head, path, files })
      await migrate(config, { folder: migrations, log })
      await client.query('analyze')
      return report
    } catch (error) {
      await emptyAgain(client)
      throw error
    }
  } finally {
    await frames.return(undefined)
    await client.end()
  }
}

async function headOf(frames: AsyncGenerator<Frame>, path: string): Promise<BackupHead> {
  const { value: frame } = (await frames.next()) as { value?: Frame }
  if (frame?.kind !== 'head') throw damaged(path)
  if (frame.value.format > formatVersion) {
    throw new Trouble(
      'backup.newer-format',
      `This backup was made by Minga ${frame.value.minga}, which writes a form this Minga does not know.`,
      'Restore it with that version.',
    )
  }
  return frame.value
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  const { tables } = await readCatalog(client)
  if (tables.length === 0) return
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  throw new Trouble(
    'database.not-empty',
    `The database ${rows[0]!.name} is not empty: it has ${tables.length} tables, among them ${nameOf(tables[0]!)}.`,
    'A backup is only restored where nothing can be lost: into a new database (--database-url) or a new folder (--data).',
  )
}

async function refuseUnknownMigrations(head: BackupHead, folder: string): Promise<void> {
  const ours = new Map((await readMigrations(folder)).map((one) => [one.name, one.sha256]))
  const strange = head.migrations.filter((one) => ours.get(one.name) !== one.sha256)
  if (strange.length === 0) return
  throw new Trouble(
    'backup.other-migrations',
    `This backup was made by Minga ${head.minga}, whose database has changes that this one does not know (${strange.map((one) => one.name).join(', ')}).`,
    'Restore it with that version or a newer one.',
  )
}

interface Filling {
  frames: AsyncGenerator<Frame>
  head: BackupHead
  path: string
  files: string | undefined
}

/** One transaction: whoever looks sees an empty database, or the whole of it. */
async function fill(client: pg.Client, { frames, head, path, files }: Filling): Promise<RestoreReport> {
  const { tables } = await readCatalog(client)
  const loaded = new Set<string>()
  const report: RestoreReport = { madeAt: head.madeAt, tables: 0, rows: 0, files: 0 }
  const filesToRestore = new FilesToRestore(files, path)
  await client.query('begin')
  try {
    await client.query('set local role minga_owner')
    for (const statement of takeDown(tables)) await client.query(statement)
    for await (const frame of frames) {
      if (frame.kind === 'table') {
        const table = matching(tables, frame.value)
        const sum = await load(client, { table, head: frame.value, frames, path })
        loaded.add(nameOf(table))
        report.tables++
        report.rows += sum.rows
      } else if (frame.kind === 'file') {
        await filesToRestore.write(frame.value.path, frames)
        report.files++
      } else if (frame.kind === 'end') {
        const { tables: all, rows, files: kept } = frame.value
        if (all !== report.tables || rows !== report.rows || kept !== report.files) throw damaged(path)
      } else throw damaged(path)
    }
    const missing = tables.map(nameOf).filter((name) => name !== 'minga.migration' && !loaded.has(name))
    if (missing.length > 0) throw damaged(path)
    for (const statement of putUpAgain(tables)) await client.query(statement)
    for (const { name, appliedAt } of head.migrations) await client.query('update minga.migration set applied_at = $2 where name = $1', [name, appliedAt])
    await filesToRestore.keep()
    await client.query('commit')
    return report
  } catch (error) {
    await client.query('rollback')
    await filesToRestore.forget()
    throw error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '') ? damaged(path, error) : error
  }
}

/** Rows arrive in the order of names, not of who points to whom; and the fence would stop their owner too. All inside the transaction. */
function takeDown(tables: Table[]): string[] {
  return [
    ...tables.flatMap((table) =>
      table.constraints.filter((one) => one.kind === 'f').map((one) => `alter table ${quotedName(table)} drop constraint ${quote(one.name)}`),
    ),
    ...tables.filter((table) => table.rowSecurity === 'forced').map((table) => `alter table ${quotedName(table)} no force row level security`),
    ...tables.filter((table) => nameOf(table) !== 'minga.migration').map((table) => `delete from ${quotedName(table)}`),
  ]
}

function putUpAgain(tables: Table[]): string[] {
  return [
    ...tables.filter((table) => table.rowSecurity === 'forced').map((table) => `alter table ${quotedName(table)} force row level security`),
    ...tables.flatMap((table) =>
      table.constraints.filter((one) => one.kind === 'f').map((one) => `alter table ${quotedName(table)} add constraint ${quote(one.name)} ${one.definition}`),
    ),
  ]
}

function matching(tables: Table[], { table: name, columns }: TableHead): Table {
  const table = tables.find((one) => nameOf(one) === name)
  if (table && storedColumns(table).join() === columns.join()) return table
  throw new Trouble('backup.other-tables', `The table ${name} of this backup has no equal here.`, 'Restore it with the version of Minga that made it.')
}

interface Loading {
  table: Table
  head: TableHead
  frames: AsyncGenerator<Frame>
  path: string
}

async function load(client: pg.Client, { table, head, frames, path }: Loading): Promise<Sum> {
  const stream = client.query(copyFrom(`copy ${quotedName(table)} (${head.columns.map(quote).join(', ')}) from stdin`))
  // Also a stream that fails at once must not be an error that nobody waits for.
  const done = finished(stream)
  done.catch(() => {})
  const hash = createHash('sha256')
  try {
    for (;;) {
      const { value: frame } = (await frames.next()) as { value?: Frame }
      if (frame?.kind === 'data') {
        hash.update(frame.value)
        if (!stream.write(frame.value)) await Promise.race([once(stream, 'drain'), done])
        continue
      }
      if (frame?.kind !== 'tableEnd') throw damaged(path)
      stream.end()
      await done
      const wanted = frame.value
      if (hash.digest('hex') !== wanted.sha256 || stream.rowCount !== wanted.rows) throw damaged(path)
      await compareWithWhatIsThere(client, table, wanted, path)
      return wanted
    }
  } catch (error) {
    stream.destroy()
    await done.catch(() => {})
    throw error
  }
}

/** Not what was sent, but what the database now holds, must be what was saved. */
async function compareWithWhatIsThere(client: pg.Client, table: Table, wanted: Sum, path: string): Promise<void> {
  const copy = copyOut({ client }, table)
  let step = await copy.next()
  while (!step.done) step = await copy.next()
  if (step.value.sha256 !== wanted.sha256 || step.value.rows !== wanted.rows) throw damaged(path)
}

/** It was empty when we came. */
async function emptyAgain(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ schema: string }>(`select nspname as schema from pg_namespace where nspowner = 'minga_owner'::regrole`)
  for (const { schema } of rows) await client.query(`drop schema ${quote(schema)} cascade`)
}
