// All rows of a table as PostgreSQL's own COPY text, in the order of its key: the same rows give the same bytes on every server.
import { createHash } from 'node:crypto'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Sum } from './backup-file.ts'
import { nameOf, type Table } from './catalog.ts'

/** Written by the database itself where they are computed; not part of a backup. */
export const storedColumns = (table: Table) => table.columns.filter((column) => !column.generated).map((column) => column.name)

export const quotedName = ({ schema, name }: { schema: string; name: string }) => `${quote(schema)}.${quote(name)}`
export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Which rows row-level security would hide from this login, unless it looks at one space at a time. */
export interface Reading {
  client: pg.ClientBase
  /** Undefined: the login sees everything at once (a superuser, or the owner while the fence is down). */
  spaces?: string[] | undefined
}

export async function readingAs(client: pg.ClientBase): Promise<Reading> {
  const { rows } = await client.query<{ free: boolean }>('select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user')
  if (rows[0]!.free) return { client }
  const spaces = await client.query<{ id: string }>('select id from identity.space order by id')
  return { client, spaces: spaces.rows.map((space) => space.id) }
}

export async function* copyOut({ client, spaces }: Reading, table: Table): AsyncGenerator<Buffer, Sum> {
  const hash = createHash('sha256')
  const isFenced = table.policies.length > 0
  let rows = 0
  for (const space of isFenced && spaces ? spaces : [undefined]) {
    if (space !== undefined) await client.query(`select set_config('minga.space', $1, true)`, [space])
    const stream = client.query(copyTo(`copy (${selectAll(table)}) to stdout`))
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      hash.update(chunk)
      yield chunk
    }
    rows += stream.rowCount
  }
  return { rows, sha256: hash.digest('hex') }
}

function selectAll(table: Table): string {
  const key = table.constraints.find((constraint) => constraint.kind === 'p')?.columns ?? storedColumns(table)
  const isText = (name: string) => /^(text|character)/.test(table.columns.find((column) => column.name === name)?.type ?? '')
  const order = key.map((name) => `${quote(name)}${isText(name) ? ' collate "C"' : ''}`).join(', ')
  return `select ${storedColumns(table).map(quote).join(', ')} from ${quotedName(table)} order by ${order}`
}

/** Rows and hash of every table, by name: two databases with the same sums hold the same. */
export async function sumsOf(reading: Reading, tables: Table[]): Promise<Record<string, Sum>> {
  const sums: Record<string, Sum> = {}
  for (const table of tables) {
    const copy = copyOut(reading, table)
    let step = await copy.next()
    while (!step.done) step = await copy.next()
    sums[nameOf(table)] = step.value
  }
  return sums
}
