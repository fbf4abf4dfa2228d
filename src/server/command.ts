// What a verb is: a name, an input, and what it does with one transaction, one person, one moment and one way to tell others.
import type { Kysely, Transaction } from 'kysely'
import type { z } from 'zod/mini'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { DB } from '#server/database/tables.ts'

export type Db = Kysely<DB>
export type Tx = Transaction<DB>

export interface Change {
  /** Path inside the thing, e.g. `title` or `targets.2028`. */
  at: string
  before?: unknown
  after?: unknown
}

export interface AuditNote {
  thing: { kind: string; id: Id; name?: string }
  /** Ids of what the thing is part of (its outcome, its programme, its partner): their histories show this line too. */
  within?: Id[]
  changes?: Change[]
}

export interface Doing {
  tx: Tx
  who: Who
  now: Date
  newId(): Id
  /** What the audit line says was changed. Call it once per thing. */
  note(what: AuditNote): void
  /** News for other modules: kept, and heard by their listeners, in this transaction. */
  tell(news: { name: string; body: Record<string, unknown> }): void
}

export interface Command<Name extends string = string, Schema extends z.ZodMiniType = z.ZodMiniType, Answer = unknown> {
  name: Name
  /** May be made on a device without a line and performed later. */
  offline?: boolean
  /** Performed outside any space (signing in, accounts). */
  platform?: boolean
  /** Nobody needs to be signed in; only with `platform`. */
  open?: boolean
  /** Paths in the input that may never be kept with the errand or the audit line (passwords, codes). */
  secret?: boolean
  input: Schema
  run(doing: Doing, input: z.output<Schema>): Promise<Answer>
}

export function command<const Name extends string, Schema extends z.ZodMiniType, Answer>(it: Command<Name, Schema, Answer>): Command<Name, Schema, Answer> {
  return it
}

// oxlint-disable-next-line no-explicit-any -- the house lists verbs of every shape
export type AnyCommand = Command<string, any, any>

/**
 * What a module does when others have news. It runs inside the transaction of the news: both are done, or neither.
 * The body is parsed by the listener with a schema of its own; it knows nobody above it on the staircase.
 */
export interface Listener {
  hears: string
  run(doing: Doing, body: Record<string, unknown>): Promise<void>
}
