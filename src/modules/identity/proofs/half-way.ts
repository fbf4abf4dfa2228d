// What has begun and waits for its second half, for ten minutes: a password without its code yet, a challenge without its answer.
// Beside the corridor, like the counting of misses: nothing has changed yet.
import type { Id } from '#kernel/id.ts'
import type { Db } from '#server/command.ts'
import { randomToken, sha256 } from '#server/hash.ts'

export type HalfWayKind = 'second-factor' | 'passkey-sign-in' | 'passkey-enrolment' | 'authenticator-enrolment'

export interface HalfWay {
  kind: HalfWayKind
  personId?: Id | undefined
  /** The challenge of a passkey, or the secret of an app before its first code. */
  secret?: string
}

const minutes = 10
const mostMisses = 5

export async function beginHalfWay(db: Db, { kind, personId, secret = '' }: HalfWay, now: Date): Promise<string> {
  const token = randomToken()
  await db.deleteFrom('identity.half_way').where('ends_at', '<', now).execute()
  await db.insertInto('identity.half_way')
    .values({ token_hash: sha256(token), kind, person_id: personId ?? null, secret, ends_at: new Date(now.getTime() + minutes * 60_000) }).execute()
  return token
}

/** Counts the try and says what was begun; nothing when it is unknown, too old, or was missed five times. */
export async function tryHalfWay(db: Db, token: string, kinds: HalfWayKind[], now: Date): Promise<Required<HalfWay> | undefined> {
  const found = await db
    .updateTable('identity.half_way')
    .set(({ eb }) => ({ misses: eb('misses', '+', 1) }))
    .where('token_hash', '=', sha256(token)).where('kind', 'in', kinds).where('ends_at', '>', now).where('misses', '<', mostMisses)
    .returning(['kind', 'person_id', 'secret'])
    .executeTakeFirst()
  return found && { kind: found.kind, personId: found.person_id ?? '', secret: found.secret }
}

export const endHalfWay = (db: Db, token: string) => db.deleteFrom('identity.half_way').where('token_hash', '=', sha256(token)).execute()
