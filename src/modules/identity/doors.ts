// The doors outside any space: signing in and out, one's own account, and the link of an invitation.
import type { FastifyInstance } from 'fastify'
import type { Clock } from '#server/clock.ts'
import type { Config } from '#server/config.ts'
import type { Corridor } from '#server/perform.ts'

export interface Doorway {
  config: Pick<Config, 'publicUrl'>
  clock: Clock
}

export function identityDoors(_app: FastifyInstance, _corridor: Corridor, _doorway: Doorway): void {}
