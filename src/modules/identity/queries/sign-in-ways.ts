// By which e-mail somebody is known, and with what she can prove that it is she. Only for the doors: never answered to anybody.
import type { Db } from '#server/command.ts'

/** `appSecret` is sealed as it lies in the database. */
export async function signInWays(db: Db, by: { email: string } | { personId: string }) {
  const person = await db
    .selectFrom('identity.person as person')
    .innerJoin('identity.account as account', 'account.person_id', 'person.id')
    .leftJoin('identity.authenticator as app', 'app.person_id', 'person.id')
    .where('email' in by ? 'person.email' : 'person.id', '=', 'email' in by ? by.email : by.personId)
    .where('person.disabled_at', 'is', null)
    .select(['person.id', 'person.name', 'person.email', 'person.language', 'account.password_hash as passwordHash', 'app.secret as appSecret'])
    .executeTakeFirst()
  if (!person) return undefined
  const passkeys = await db.selectFrom('identity.passkey').select(['id', 'public_key', 'counter', 'transports']).where('person_id', '=', person.id).execute()
  return { ...person, passkeys }
}
export type SignInWays = NonNullable<Awaited<ReturnType<typeof signInWays>>>
