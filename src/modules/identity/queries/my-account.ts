// All that is held about how she proves who she is, and where she is signed in. Her own only.
import type { Id } from '#kernel/id.ts'
import type { Db } from '#server/command.ts'

export async function myAccount(db: Db, personId: Id) {
  const person = await db.selectFrom('identity.person').select(['name', 'email', 'language']).where('id', '=', personId).executeTakeFirstOrThrow()
  const account = await db.selectFrom('identity.account').select('password_set_at').where('person_id', '=', personId).executeTakeFirst()
  const app = await db.selectFrom('identity.authenticator').select('confirmed_at').where('person_id', '=', personId).executeTakeFirst()
  const passkeys = await db
    .selectFrom('identity.passkey')
    .select(['id', 'name', 'added_at as addedAt', 'last_used_at as lastUsedAt'])
    .where('person_id', '=', personId)
    .orderBy('added_at')
    .execute()
  const codes = await db.selectFrom('identity.recovery_code').select(['used_at', 'made_at']).where('person_id', '=', personId).execute()
  return {
    ...person,
    passwordSetAt: account?.password_set_at ?? null,
    authenticatorSince: app?.confirmed_at ?? null,
    passkeys,
    recoveryCodes: { left: codes.filter((one) => one.used_at === null).length, madeAt: codes[0]?.made_at ?? null },
  }
}

export async function mySessions(db: Db, personId: Id, current: Id, now: Date) {
  const open = await db
    .selectFrom('identity.session')
    .select(['id', 'way', 'device', 'started_at as startedAt', 'last_seen_at as lastSeenAt', 'ends_at as endsAt'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .orderBy('last_seen_at', 'desc')
    .execute()
  return { sessions: open.map((one) => ({ ...one, isThis: one.id === current })) }
}

/** The spaces that she said yes to. What she may do there is asked there. */
export const mySpaces = (db: Db, personId: Id) =>
  db
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.space as space', 'space.id', 'membership.space_id')
    .where('membership.person_id', '=', personId)
    .select(['space.id', 'space.slug', 'space.name'])
    .orderBy('space.name')
    .execute()
