// What has begun and waits for its second half, for ten minutes: a password without its code yet, a challenge without its answer.
// Beside the corridor, like the counting of misses: nothing has changed yet.
import type { Id } from '#kernel/id.ts'
import type { Db } from '#server/command.ts'
import { randomToken, sha256 } from '#server/hash.ts'
import type { Seal } from '#server/secrets.ts'

export type HalfWayKind = 'second-factor' | 'passkey-sign-in' | 'passkey-enrolment' | 'authenticator-enrolment'

export interface HalfWay {
  kind: HalfWayKind
  personId?: Id | undefined
  /** The challenge of a passkey, which everybody may see, or the secret of an app before its first code, which is kept sealed. */
  secret?: string
}

const minutes = 10
const mostMisses = 5

interface Place {
  db: Db
  seal: Seal
}
const isSecret = (kind: HalfWayKind) => kind === 'authenticator-enrolment'
const forWhat = (tokenHash: string) => `half way ${tokenHash}`

export async function beginHalfWay({ db, seal }: Place, { kind, personId, secret = '' }: HalfWay, now: Date): Promise<string> {
  const token = randomToken()
  const token_hash = sha256(token)
  const kept = isSecret(kind) ? seal.seal(secret, forWhat(token_hash)) : secret
  await db.deleteFrom('identity.half_way').where('ends_at', '<', now).execute()
  await db
    .insertInto('identity.half_way')
    .values({ token_hash, kind, person_id: personId ?? null, secret: kept, ends_at: new Date(now.getTime() + minutes * 60_000) })
    .execute()
  return token
}

/** Counts the try and says what was begun; nothing when it is unknown, too old, or was missed five times. */
export async function tryHalfWay({ db, seal }: Place, token: string, kinds: HalfWayKind[], now: Date): Promise<Required<HalfWay> | undefined> {
  const token_hash = sha256(token)
  const found = await db
    .updateTable('identity.half_way')
    .set(({ eb }) => ({ misses: eb('misses', '+', 1) }))
    .where('token_hash', '=', token_hash)
    .where('kind', 'in', kinds)
    .where('ends_at', '>', now)
    .where('misses', '<', mostMisses)
    .returning(['kind', 'person_id', 'secret'])
    .executeTakeFirst()
  if (!found) return undefined
  const secret = isSecret(found.kind) ? seal.open(found.secret, forWhat(token_hash)) : found.secret
  return secret === undefined ? undefined : { kind: found.kind, personId: found.person_id ?? '', secret }
}

export const endHalfWay = (db: Db, token: string) => db.deleteFrom('identity.half_way').where('token_hash', '=', sha256(token)).execute()
