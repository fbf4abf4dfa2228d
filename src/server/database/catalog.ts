// What is really in a database, asked of its catalogs: the snapshot, the types, the lint and the backup all read this.
import type pg from 'pg'

export interface Column {
  name: string
  type: string
  notNull: boolean
  default: string | null
  generated: boolean
  identity: boolean
}

export interface Constraint {
  name: string
  kind: 'p' | 'u' | 'f' | 'c' | 'x'
  definition: string
  columns: string[]
  /** For foreign keys: the table it points to, and its columns there. */
  target: string | null
  targetColumns: string[]
}

export interface Policy {
  name: string
  permissive: boolean
  command: string
  roles: string[]
  using: string | null
  check: string | null
}

export interface Table {
  schema: string
  name: string
  columns: Column[]
  constraints: Constraint[]
  indexes: { name: string; definition: string; unique: boolean; columns: (string | null)[] }[]
  policies: Policy[]
  rowSecurity: 'off' | 'on' | 'forced'
  triggers: string[]
}

export interface Catalog {
  tables: Table[]
  views: { schema: string; name: string; definition: string; materialized: boolean; invoker: boolean; columns: Column[] }[]
  functions: { schema: string; name: string; definition: string; isTrigger: boolean; definer: boolean; volatility: string }[]
}

export const nameOf = (thing: { schema: string; name: string }) => `${thing.schema}.${thing.name}`

/** Reads everything outside PostgreSQL's own schemas, in an order that does not depend on when it was made. */
export async function readCatalog(client: Pick<pg.ClientBase, 'query'>): Promise<Catalog> {
  const ask = async <Row>(sql: string) => (await client.query(sql)).rows as Row[]
  const columns = await ask<Column & { table: string }>(columnsOf)
  const constraints = await ask<Constraint & { table: string }>(constraintsOf)
  const indexes = await ask<Table['indexes'][number] & { table: string }>(indexesOf)
  const policies = await ask<Policy & { table: string }>(policiesOf)
  const triggers = await ask<{ table: string; name: string }>(triggersOf)
  const relations = await ask<{
    oid: string
    schema: string
    name: string
    kind: string
    rowSecurity: Table['rowSecurity']
    definition: string | null
    invoker: boolean
  }>(relationsOf)
  const of = <Row extends { table: string }>(rows: Row[], oid: string) => rows.filter((row) => row.table === oid)

  const tables = relations
    .filter(({ kind }) => kind === 'r' || kind === 'p')
    .map(({ oid, schema, name, rowSecurity }): Table => ({
      schema,
      name,
      rowSecurity,
      columns: of(columns, oid),
      constraints: of(constraints, oid),
      indexes: of(indexes, oid),
      policies: of(policies, oid),
      triggers: of(triggers, oid).map((trigger) => trigger.name),
    }))
  const views = relations
    .filter(({ kind }) => kind === 'v' || kind === 'm')
    .map(({ oid, schema, name, kind, definition, invoker }) => ({
      schema,
      name,
      definition: definition ?? '',
      materialized: kind === 'm',
      invoker,
      columns: of(columns, oid),
    }))
  return { tables, views, functions: await ask(functionsOf) }
}

const ours = `nspname !~ '^pg_' and nspname not in ('information_schema', 'public')`

const relationsOf = `
  select c.oid::text as oid, n.nspname as schema, c.relname as name, c.relkind::text as kind,
    case when c.relforcerowsecurity and c.relrowsecurity then 'forced' when c.relrowsecurity then 'on' else 'off' end as "rowSecurity",
    case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid, true) end as definition,
    coalesce('security_invoker=true' = any(c.reloptions) or 'security_invoker=on' = any(c.reloptions), false) as invoker
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm') and ${ours}
  order by n.nspname collate "C", c.relname collate "C"`

const columnsOf = `
  select a.attrelid::text as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "notNull",
    pg_get_expr(d.adbin, d.adrelid) as default, a.attgenerated <> '' as generated, a.attidentity <> '' as identity
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attnum > 0 and not a.attisdropped
  order by a.attrelid, a.attnum`

// From PostgreSQL 18 on, NOT NULL is a constraint with a name; the columns say it already.
const constraintsOf = `
  select k.conrelid::text as "table", k.conname as name, k.contype::text as kind, pg_get_constraintdef(k.oid, true) as definition,
    coalesce((select array_agg(a.attname::text order by i.n) from unnest(k.conkey) with ordinality i(attnum, n)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = i.attnum), '{}') as columns,
    (select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = k.confrelid) as target,
    coalesce((select array_agg(a.attname::text order by i.n) from unnest(k.confkey) with ordinality i(attnum, n)
      join pg_attribute a on a.attrelid = k.confrelid and a.attnum = i.attnum), '{}') as "targetColumns"
  from pg_constraint k
  where k.conrelid <> 0 and k.contype in ('p', 'u', 'f', 'c', 'x')
  order by array_position(array['p', 'u', 'x', 'f', 'c'], k.contype::text), k.conname collate "C"`

const indexesOf = `
  select i.indrelid::text as "table", c.relname as name, pg_get_indexdef(i.indexrelid, 0, true) as definition, i.indisunique as unique,
    (select array_agg(a.attname::text order by k.n) from unnest(i.indkey::int2[]) with ordinality k(attnum, n)
      left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum and k.attnum <> 0) as columns
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  order by c.relname collate "C"`

const policiesOf = `
  select p.polrelid::text as "table", p.polname as name, p.polpermissive as permissive, p.polcmd::text as command,
    array(select coalesce(r.rolname, 'public')::text from unnest(p.polroles) o(oid) left join pg_roles r on r.oid = o.oid order by 1) as roles,
    pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
  from pg_policy p order by p.polname collate "C"`

const triggersOf = `select t.tgrelid::text as "table", t.tgname as name from pg_trigger t where not t.tgisinternal order by t.tgname`

const functionsOf = `
  select n.nspname as schema, p.proname as name, pg_get_functiondef(p.oid) as definition, p.prorettype = 'trigger'::regtype as "isTrigger",
    p.prosecdef as definer, p.provolatile::text as volatility
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${ours} and p.prokind in ('f', 'p') and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by n.nspname collate "C", p.proname collate "C", pg_get_function_identity_arguments(p.oid)`
