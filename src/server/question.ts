// What a question is: an input, and an answer already limited to what the asker may see.
import type { z } from 'zod/mini'
import type { Who } from '#kernel/who.ts'
import type { Tx } from './command.ts'

export interface Asking {
  /** A read-only snapshot of one space. */
  db: Tx
  who: Who
  now: Date
}

export interface Question<Schema extends z.ZodMiniType = z.ZodMiniType, Answer = unknown> {
  /** Names in the address and in the query string together; the query's values arrive as text. */
  input: Schema
  run(asking: Asking, input: z.output<Schema>): Promise<Answer>
}

export function question<Schema extends z.ZodMiniType, Answer>(it: Question<Schema, Answer>): Question<Schema, Answer> {
  return it
}

// oxlint-disable-next-line no-explicit-any -- the house lists questions of every shape
export type AnyQuestion = Question<any, any>

/** `routes({ 'GET /outcomes/:outcomeId': question({...}) })`: short enough to read aloud. */
export function routes<const Routes extends Record<`GET /${string}`, AnyQuestion>>(it: Routes): Routes {
  return it
}
