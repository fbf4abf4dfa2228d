// Writes tables.ts: the tables as Kysely knows them, so that a query that does not fit the database does not compile.
import { nameOf, type Catalog, type Column, type Constraint, type Table } from './catalog.ts'
import { jsonTypes, type JsonColumns } from './json-columns.ts'

export function tablesType({ tables, views }: Catalog, jsonColumns: JsonColumns): string {
  const things = [...tables, ...views].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
  const bodies = things.map((thing) => {
    const constraints = 'constraints' in thing ? (thing as Table).constraints : []
    const lines = thing.columns.map((column) => `  ${column.name}: ${columnType(column, constraints, jsonColumns[`${nameOf(thing)}.${column.name}`])}`)
    return `export interface ${interfaceName(thing)} {\n${lines.join('\n')}\n}`
  })
  const used = Object.entries(jsonTypes).filter(([name]) => bodies.some((body) => new RegExp(`Json<${name}\\b`).test(body)))
  return [
    '// The tables as the migrations make them. Written by `npm run db:snapshot`; do not edit.',
    `import type { ColumnType } from 'kysely'`,
    ...used.map(([name, file]) => `import type { ${name} } from '${file}'`),
    '',
    head,
    bodies.join('\n\n'),
    '',
    `export interface DB {\n${things.map((thing) => `  '${nameOf(thing)}': ${interfaceName(thing)}`).join('\n')}\n}`,
    '',
  ].join('\n')
}

const head = `export type JsonValue = string | number | boolean | null | JsonValue[] | { [name: string]: JsonValue }

/** Read as what it holds, written as text: \`JSON.stringify(value)\` (the driver would take a list for a PostgreSQL array). */
export type Json<T> = ColumnType<T, string, string>
/** Exact, and so text; may be written as a number. */
export type Decimal = ColumnType<string, string | number, string | number>
/** Has a default: may be left out when a row is made. */
export type Default<T> = T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>
/** Computed by the database: never written. */
export type Computed<T> = ColumnType<T, never, never>
`

function columnType(column: Column, constraints: Constraint[], json: string | undefined): string {
  const base = wordsOf(column.name, constraints) ?? baseType(column.type, json)
  const type = column.notNull ? base : `${base} | null`
  if (column.generated || column.identity) return `Computed<${type}>`
  return column.default === null ? type : `Default<${type}>`
}

const plain: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  interval: 'string',
  'timestamp without time zone': 'string',
  regclass: 'string',
  tsvector: 'string',
  smallint: 'number',
  integer: 'number',
  bigint: 'number',
  real: 'number',
  'double precision': 'number',
  boolean: 'boolean',
  'timestamp with time zone': 'Date',
  bytea: 'Buffer',
  numeric: 'Decimal',
}

function baseType(type: string, json: string | undefined): string {
  const bare = type.replace(/\(.*\)/, '')
  if (bare === 'jsonb' || bare === 'json') return `Json<${json ?? 'JsonValue'}>`
  if (bare.endsWith('[]')) return `${baseType(bare.slice(0, -2), json).replace('Decimal', 'string')}[]`
  return plain[bare] ?? (bare.startsWith('character') ? 'string' : 'unknown')
}

/** States are unions of words: `check (state in ('draft', 'approved'))` is read back as its words. */
function wordsOf(column: string, constraints: Constraint[]): string | undefined {
  for (const { kind, columns, definition } of constraints) {
    if (kind !== 'c' || columns.length !== 1 || columns[0] !== column) continue
    const list = /^CHECK \("?\w+"? = ANY \(ARRAY\[((?:'[^']*'::text(?:, )?)+)\]\)\)$/.exec(definition)?.[1]
    if (list)
      return list
        .split(', ')
        .map((word) => word.replace('::text', ''))
        .join(' | ')
  }
  return undefined
}

const interfaceName = (thing: { schema: string; name: string }) =>
  `${`${thing.schema}_${thing.name}`
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')}Table`
