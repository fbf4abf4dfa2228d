// The way to the database: one pool per role, and every value read the same way.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from './tables.ts'
import { Trouble } from './trouble.ts'

/** What `startEmbedded` answers, or `{ connectionString }` of a server. */
export type DatabaseConfig = Pick<pg.ClientConfig, 'host' | 'port' | 'user' | 'password' | 'database' | 'connectionString' | 'ssl'>

/** `minga_app` does the daily work under row-level security; `minga_owner` owns the tables and only migrates. */
export type DatabaseRole = 'minga_app' | 'minga_owner'

export interface Connection {
  db: Kysely<DB>
  pool: pg.Pool
  close(): Promise<void>
}

export interface ConnectOptions {
  role: DatabaseRole
  max?: number
  /** An idle connection that breaks is no reason to stop: the pool makes a new one. */
  onError?: (error: Error) => void
}

export function connect(config: DatabaseConfig, { role, max = 10, onError = () => {} }: ConnectOptions): Connection {
  const pool = new pg.Pool({
    ...config,
    max,
    // Part of the connection, not a statement: it cannot be forgotten, and no transaction can leave it behind.
    options: `-c role=${role} -c timezone=UTC`,
    application_name: 'minga',
    types: { getTypeParser },
    // A pooler in between may have swallowed the option; then row-level security would not guard us.
    verify: (client: pg.Client, done: (error?: Error) => void) =>
      client
        .query<{ now_is: string }>('select current_user::text as now_is')
        .then(({ rows }) => (rows[0]!.now_is === role ? done() : done(roleLost(rows[0]!.now_is, role))), done),
  } as pg.PoolConfig)
  pool.on('error', onError)
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}

const { builtins } = pg.types
const textArray = 1009 as (typeof builtins)[keyof typeof builtins]
const dateArray = 1182
const int8Array = 1016
const timestampArray = 1115

/** Days stay text (a Date would move them by a zone), whole numbers are numbers while they are exact, decimals stay text. */
export const getTypeParser = ((oid: number, format?: 'text' | 'binary') => {
  switch (oid) {
    case builtins.DATE:
    case builtins.TIMESTAMP:
    case builtins.INTERVAL:
      return String
    case builtins.INT8:
      return exactInteger
    case dateArray:
    case timestampArray:
      return pg.types.getTypeParser(textArray)
    case int8Array:
      return (text: string) => (pg.types.getTypeParser(textArray)(text) as string[]).map(exactInteger)
    default:
      return pg.types.getTypeParser(oid, format as 'text')
  }
}) as pg.CustomTypesConfig['getTypeParser']

function exactInteger(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`the database holds a whole number that does not fit: ${text}`)
  return number
}

const roleLost = (actual: string, role: string) =>
  new Trouble(
    'database.role-lost',
    `Connections arrive in the database as ${actual}, not as ${role}.`,
    'A pooler in between drops the start-up option `role`: set it for the login instead (`alter role LOGIN in database NAME set role = minga_app`), and let migrations connect directly.',
  )
