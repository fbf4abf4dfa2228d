// Everything there is, at one moment, in one file, without pg_dump: for the embedded database and for servers alike, from PostgreSQL 15 to 18.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import pg from 'pg'
import { formatVersion, writeBackupFile, type BackupHead, type Frame } from './backup-file.ts'
import { nameOf, readCatalog } from './catalog.ts'
import type { DatabaseConfig } from './connect.ts'
import { copyOut, readingAs, storedColumns } from './table-copy.ts'
import { Trouble } from './trouble.ts'

export interface BackupOptions {
  path: string
  now: Date
  /** Files kept in a local folder; those in an S3 store have their own backups. */
  files?: string | undefined
}

export interface BackupReport {
  tables: number
  rows: number
  files: number
}

export async function backup(config: DatabaseConfig, { path, now, files }: BackupOptions): Promise<BackupReport> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  const report: BackupReport = { tables: 0, rows: 0, files: 0 }
  try {
    // One snapshot: people go on working, and the file shows the moment it was begun.
    await client.query('begin isolation level repeatable read read only')
    await writeBackupFile(path, everything(client, { now, files, report }))
    await client.query('rollback')
    return report
  } finally {
    await client.end()
  }
}

async function* everything(client: pg.Client, { now, files, report }: { now: Date; files: string | undefined; report: BackupReport }): AsyncGenerator<Frame> {
  yield { kind: 'head', value: await headOf(client, now) }
  const reading = await readingAs(client)
  for (const table of (await readCatalog(client)).tables) {
    if (nameOf(table) === 'minga.migration') continue
    yield { kind: 'table', value: { table: nameOf(table), columns: storedColumns(table) } }
    const copy = copyOut(reading, table)
    let step = await copy.next()
    for (; !step.done; step = await copy.next()) yield { kind: 'data', value: step.value }
    yield { kind: 'tableEnd', value: step.value }
    report.tables++
    report.rows += step.value.rows
  }
  if (files && existsSync(files)) yield* filesUnder(files, report)
  yield { kind: 'end', value: report }
}

async function headOf(client: pg.Client, now: Date): Promise<BackupHead> {
  const { rows: known } = await client.query<{ known: boolean }>(`select to_regclass('minga.migration') is not null as known`)
  if (!known[0]!.known) throw new Trouble('database.not-minga', 'There is no Minga in this database: nothing to back up.', 'Check --database-url or --data.')
  const { rows } = await client.query<{ name: string; sha256: string; applied_at: Date }>('select name, sha256, applied_at from minga.migration order by name')
  const { rows: version } = await client.query<{ server_version: string }>('show server_version')
  const { version: minga } = JSON.parse(await readFile(join(import.meta.dirname, '../../../package.json'), 'utf8')) as { version: string }
  return {
    format: formatVersion,
    minga,
    madeAt: now.toISOString(),
    postgres: version[0]!.server_version,
    migrations: rows.map((row) => ({ name: row.name, sha256: row.sha256, appliedAt: row.applied_at.toISOString() })),
  }
}

/** Read after the tables: a file is on the disk before the row that names it, so none that is named is missed. Uploads under way are not part of it. */
async function* filesUnder(folder: string, report: BackupReport): AsyncGenerator<Frame> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(folder, 'arriving', sep)))
    .sort()
  for (const path of paths) {
    const file = await openUnlessGone(path)
    if (!file) continue
    yield { kind: 'file', value: { path: relative(folder, path).replaceAll(sep, '/') } }
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of file.createReadStream() as AsyncIterable<Buffer>) {
      hash.update(chunk)
      bytes += chunk.length
      yield { kind: 'data', value: chunk }
    }
    yield { kind: 'fileEnd', value: { bytes, sha256: hash.digest('hex') } }
    report.files++
  }
}

/** A file may be erased while we are on our way to it; its row has gone as well by then, or points to nothing as it would have anyway. */
const openUnlessGone = (path: string) => open(path).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : Promise.reject(error)))
