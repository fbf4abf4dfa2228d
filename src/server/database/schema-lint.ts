// Rules that keep one database ready to become many (docs/decisions: one space, one shard), read off the catalog of a migrated database.
import { nameOf, type Catalog, type Constraint, type Table } from './catalog.ts'

export interface Breach {
  rule: keyof typeof schemaRules
  at: string
  words: string
}

export const schemaRules = {
  'space-first': 'the primary key and every unique key of a tenant table begin with space_id',
  'space-in-foreign-key': 'foreign keys between tenant tables carry space_id to space_id',
  'no-serial': 'ids are made by the client: no sequences, identity columns or volatile defaults',
  'no-trigger': 'no triggers: the corridor writes audit, roll-ups and news',
  'no-cascade': 'nothing is deleted or emptied behind the corridor: foreign keys take no action',
  fence: 'row-level security is forced on a tenant table, by one permissive policy on space_id = minga.space()',
  'policy-without-select': 'policies contain no sub-select',
  'primary-key': 'every table has a primary key',
  'dialect-window': 'nothing that PostgreSQL 15 lacks',
  'moment-and-day': 'moments are timestamptz and end in _at, days are dates and end in _on',
  'view-asks-as-reader': 'views are security_invoker: else they look past the fence; materialized views cannot',
} as const

/** Tables that name a space but belong to no one space, each with its reason. */
export const globalTables: Record<string, string> = {
  'identity.membership': 'the list of spaces a person is shown after signing in, before she has entered any; says nothing of what she may do there',
}

const isTenant = (table: Table) => !(nameOf(table) in globalTables) && table.columns.some((column) => column.name === 'space_id')

export function lintSchema({ tables, views, functions }: Catalog): Breach[] {
  const byName = new Map(tables.map((table) => [nameOf(table), table]))
  return [
    ...tables.flatMap((table) => [
      ...keys(table),
      ...foreignKeys(table, byName),
      ...defaults(table),
      ...table.triggers.map((trigger): Breach => ({ rule: 'no-trigger', at: nameOf(table), words: `has the trigger ${trigger}` })),
      ...(isTenant(table) ? fence(table) : []),
      ...table.policies
        .filter((policy) => /\bselect\b/i.test(`${policy.using} ${policy.check}`))
        .map((policy): Breach => ({ rule: 'policy-without-select', at: nameOf(table), words: `the policy ${policy.name} contains a select` })),
      ...names(table),
    ]),
    ...views
      .filter((view) => view.materialized || !view.invoker)
      .map((view): Breach => ({
        rule: 'view-asks-as-reader',
        at: nameOf(view),
        words: view.materialized ? 'is a materialized view' : 'is not security_invoker',
      })),
    ...functions.filter((one) => one.isTrigger).map((one): Breach => ({ rule: 'no-trigger', at: nameOf(one), words: 'is a trigger function' })),
    ...functions
      .filter((one) => /\b(uuidv7|uuidv4|json_table|merge)\s*\(|\bpg_notify\b|\blisten\b|advisory/i.test(one.definition))
      .map((one): Breach => ({ rule: 'dialect-window', at: nameOf(one), words: 'uses what PostgreSQL 15 lacks, or what works on one node only' })),
  ]
}

function keys(table: Table): Breach[] {
  const at = nameOf(table)
  const breaches: Breach[] = []
  if (!table.constraints.some((one) => one.kind === 'p')) breaches.push({ rule: 'primary-key', at, words: 'has no primary key' })
  if (!isTenant(table)) return breaches
  for (const { kind, name, columns } of table.constraints) {
    if ('pux'.includes(kind) && columns[0] !== 'space_id') breaches.push({ rule: 'space-first', at, words: `${name} does not begin with space_id` })
  }
  for (const { unique, name, columns } of table.indexes) {
    if (unique && columns[0] !== 'space_id') breaches.push({ rule: 'space-first', at, words: `the unique index ${name} does not begin with space_id` })
  }
  return breaches
}

function foreignKeys(table: Table, byName: Map<string, Table>): Breach[] {
  const at = nameOf(table)
  return table.constraints
    .filter((one) => one.kind === 'f')
    .flatMap((one): Breach[] => {
      const breaches: Breach[] = []
      const target = one.target ? byName.get(one.target) : undefined
      const carriesSpace = one.columns.some((column, index) => column === 'space_id' && one.targetColumns[index] === 'space_id')
      if (target && isTenant(target) && !carriesSpace)
        breaches.push({ rule: 'space-in-foreign-key', at, words: `${one.name} points to ${one.target} without space_id` })
      if (hasAction(one)) breaches.push({ rule: 'no-cascade', at, words: `${one.name} acts on deletes or updates` })
      return breaches
    })
}

const hasAction = ({ definition }: Constraint) => /ON (DELETE|UPDATE) (CASCADE|SET NULL|SET DEFAULT)/.test(definition)

function defaults(table: Table): Breach[] {
  const at = nameOf(table)
  return table.columns.flatMap((column): Breach[] => {
    if (column.identity) return [{ rule: 'no-serial', at, words: `${column.name} counts by itself` }]
    if (
      column.default &&
      !column.generated &&
      /\bnextval\(|\bnow\(|\bCURRENT_|\brandom\(|_uuid\(|uuidv[47]\(|clock_timestamp|statement_timestamp/i.test(column.default)
    ) {
      return [{ rule: 'no-serial', at, words: `the default of ${column.name} is ${column.default}` }]
    }
    return []
  })
}

function fence(table: Table): Breach[] {
  const at = nameOf(table)
  const rule = 'fence' as const
  if (table.rowSecurity !== 'forced') return [{ rule, at, words: `row-level security is ${table.rowSecurity}, not forced` }]
  const [policy, ...more] = table.policies
  if (!policy || more.length > 0) return [{ rule, at, words: `has ${table.policies.length} policies instead of one` }]
  if (!policy.permissive || policy.command !== '*') return [{ rule, at, words: `the policy ${policy.name} is not permissive for every command` }]
  const holds = (text: string | null) => text !== null && /^\(+space_id = minga\.space\(\)\)+( AND |$)/.test(text) && !/\bOR\b/i.test(text)
  if (!holds(policy.using) || (policy.check !== null && !holds(policy.check)))
    return [{ rule, at, words: `the policy ${policy.name} is not space_id = minga.space()` }]
  return []
}

function names(table: Table): Breach[] {
  const at = nameOf(table)
  return table.columns.flatMap((column): Breach[] => {
    const breach = (words: string): Breach[] => [{ rule: 'moment-and-day', at, words: `${column.name} ${words}` }]
    const isMoment = column.type === 'timestamp with time zone'
    if (column.type === 'timestamp without time zone' || (isMoment && !/(^|_)at$/.test(column.name)) || (!isMoment && column.name.endsWith('_at')))
      return breach(`is ${column.type}`)
    if (column.name.endsWith('_on') && column.type !== 'date') return breach(`is ${column.type}`)
    return []
  })
}
