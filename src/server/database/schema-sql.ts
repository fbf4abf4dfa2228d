// Writes db/schema.sql: the database as it stands today, for people to read.
import { nameOf, type Catalog, type Column, type Table } from './catalog.ts'

export function schemaSql({ tables, views, functions }: Catalog): string {
  const schemas = [...new Set([...tables, ...views, ...functions].map((thing) => thing.schema))].sort()
  const chapters = schemas.map((schema) => {
    const of = <Thing extends { schema: string }>(things: Thing[]) => things.filter((thing) => thing.schema === schema)
    return [
      `-- ${'='.repeat(20)} ${schema}`,
      ...of(functions).map((one) => `${one.definition.trim()};`),
      ...of(tables).map(tableSql),
      ...of(views).map((view) => `create ${view.materialized ? 'materialized ' : ''}view ${nameOf(view)} as\n${view.definition.trim()}`),
    ].join('\n\n')
  })
  return `-- The database as it stands today. Written by \`npm run db:snapshot\`; change it by a migration.\n\n${chapters.join('\n\n')}\n`
}

function tableSql(table: Table): string {
  const width = Math.max(...table.columns.map((column) => quoted(column.name).length))
  const lines = [
    ...table.columns.map((column) => `${quoted(column.name).padEnd(width)} ${columnSql(column)}`),
    ...table.constraints.map(({ name, definition }) => `constraint ${quoted(name)} ${definition}`),
  ]
  return [
    `create table ${nameOf(table)} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n);`,
    ...table.indexes.map(({ definition }) => `${definition};`),
    ...(table.rowSecurity === 'off'
      ? []
      : [`alter table ${nameOf(table)} enable row level security${table.rowSecurity === 'forced' ? ', force row level security' : ''};`]),
    ...table.policies.map(({ name, permissive, using, check }) =>
      [
        `create policy ${quoted(name)} on ${nameOf(table)}`,
        permissive ? '' : ' as restrictive',
        using === null ? '' : ` using (${using})`,
        check === null || check === using ? '' : ` with check (${check})`,
        ';',
      ].join(''),
    ),
    ...table.triggers.map((name) => `-- trigger ${name}`),
  ].join('\n')
}

function columnSql({ type, notNull, default: value, generated, identity }: Column): string {
  const parts = [type]
  if (generated) parts.push(`generated always as (${value}) stored`)
  else if (identity) parts.push('generated always as identity')
  else if (value !== null) parts.push(`default ${value}`)
  if (notNull) parts.push('not null')
  return parts.join(' ')
}

const quoted = (name: string) => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name}"`)
