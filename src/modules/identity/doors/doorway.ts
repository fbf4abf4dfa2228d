// What the doors outside any space have in common: who is there, an errand of their own, and no foreign pages.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { freshId } from '#kernel/id.ts'
import { notSignedIn, Problem } from '#kernel/problem.ts'
import type { Clock } from '#server/clock.ts'
import type { Config } from '#server/config.ts'
import type { Corridor } from '#server/perform.ts'
import type { Seal } from '#server/secrets.ts'
import { sessionTokenIn } from '#server/session-cookie.ts'
import { passwordWrong } from '../domain/refusals.ts'
import { countTry, forgiveTries } from '../proofs/misses.ts'
import { isPassword } from '../proofs/password.ts'
import { personBehind, type PersonBehind } from '../queries/person-behind.ts'
import { signInWays, type SignInWays } from '../queries/sign-in-ways.ts'
import { whoOutside } from '../queries/who-in.ts'

export interface Doorway {
  config: Pick<Config, 'publicUrl'>
  clock: Clock
  seal: Seal
}

export interface Doors extends Doorway {
  corridor: Corridor
}

/** Where that which has only half happened is kept. */
export const waiting = ({ corridor, seal }: Doors) => ({ db: corridor.db, seal })

/** Browsers say where a request was made; with the cookie's SameSite and JSON only, a page of somebody else's gets nowhere. */
export async function refuseForeignPages(request: FastifyRequest): Promise<void> {
  const isChange = request.method !== 'GET' && request.method !== 'HEAD'
  if (isChange && request.headers['sec-fetch-site'] === 'cross-site') throw new Problem('identity.foreign-page', 403)
}

/** Nothing here may be kept by anything in between. */
export const keepNothing = (reply: FastifyReply) => reply.header('cache-control', 'no-store')

export async function personHere({ corridor, config, clock }: Doors, request: FastifyRequest): Promise<PersonBehind> {
  const person = await personBehind(corridor.db, sessionTokenIn(request, config), clock())
  if (!person) throw notSignedIn()
  return person
}

export const errandFor = ({ clock }: Doors, person?: Parameters<typeof whoOutside>[0]) => ({ id: freshId(), who: whoOutside(person), now: clock() })

/** Before anything that could keep her out of her own account: her password once more, with the same patience as at the front door. */
export async function confirmPassword({ corridor, clock }: Doors, request: FastifyRequest, person: PersonBehind, password: string): Promise<SignInWays> {
  const attempt = { email: person.email, address: request.ip }
  await countTry(corridor.db, attempt, clock())
  const ways = await signInWays(corridor.db, { personId: person.personId })
  if (!(await isPassword(ways?.passwordHash, password)) || !ways) throw passwordWrong()
  await forgiveTries(corridor.db, attempt, clock())
  return ways
}
