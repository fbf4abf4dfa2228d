// The secret that an authenticator app shares with the server: the server needs it to know each code, so it is sealed and not hashed.
import type { Id } from '#kernel/id.ts'
import type { Db } from '#server/command.ts'
import type { Seal } from '#server/secrets.ts'

/** Hers alone: put into somebody else's row it does not open. */
const forWhat = (personId: Id) => `authenticator ${personId}`

export const sealAppSecret = (seal: Seal, personId: Id, secret: string) => seal.seal(secret, forWhat(personId))

/** Nothing when she has no app, or when the key it was sealed under is lost: then a code on paper or a passkey lets her in, and she sets her app up again. */
export const openAppSecret = (seal: Seal, personId: Id, sealed: string | null) => (sealed === null ? undefined : seal.open(sealed, forWhat(personId)))

/** At each start: whatever lies unsealed (from before there was a seal, or played by the demo) is sealed. Enrolments half done begin again. */
export async function sealWhatLiesOpen(db: Db, seal: Seal): Promise<number> {
  await db.deleteFrom('identity.half_way').where('kind', '=', 'authenticator-enrolment').where('secret', 'not like', 'sealed.%').execute()
  const open = await db.selectFrom('identity.authenticator').select(['person_id', 'secret']).where('secret', 'not like', 'sealed.%').execute()
  for (const { person_id, secret } of open) {
    await db
      .updateTable('identity.authenticator')
      .set({ secret: sealAppSecret(seal, person_id, secret) })
      .where('person_id', '=', person_id)
      .where('secret', '=', secret)
      .execute()
  }
  return open.length
}

/** How many apps no longer work because their key is not the one we have. */
export async function sealedElsewhere(db: Db, seal: Seal): Promise<number> {
  const { count } = await db
    .selectFrom('identity.authenticator')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('secret', 'like', 'sealed.%')
    .where('secret', 'not like', `sealed.1.${seal.keyId}.%`)
    .executeTakeFirstOrThrow()
  return Number(count)
}
