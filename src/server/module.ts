// What a module plugs into the house.
import type { FastifyInstance } from 'fastify'
import type { AnyCommand, Listener } from './command.ts'
import type { Corridor } from './perform.ts'
import type { AnyQuestion } from './question.ts'

export interface Module {
  name: string
  verbs: readonly AnyCommand[]
  /** `'GET /outcomes/:outcomeId'` and the question it asks, under `/api/spaces/:space`. */
  routes: Record<string, AnyQuestion>
  listeners?: readonly Listener[]
  /** Doors that are not JSON in, JSON out: uploads, downloads, sign-in cookies. */
  doors?(app: FastifyInstance, corridor: Corridor): void
}

export function module<const It extends Module>(it: It): It {
  return it
}
