// Somebody comes in by a link and sets all she needs to prove who she is: password, app, codes on paper. A link into a space is used up
// only when she says yes there (accept-invitation.ts), so that nothing is lost when the line drops in between.
import { z } from 'zod/mini'
import { refused } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { Hash, LanguageChoice, PersonName, SealedOrPrintedSecret } from '../domain/inputs.ts'
import { endSessionsOf } from './end-session.ts'
import { closeLink, openLink } from './entry-link.ts'
import { writeRecoveryCodes } from './make-recovery-codes.ts'
import { writeAuthenticator } from './set-authenticator.ts'

export const openAccount = command({
  name: 'identity.open-account',
  platform: true,
  open: true,
  secret: true,
  input: z.strictObject({
    linkHash: Hash,
    name: PersonName,
    language: LanguageChoice,
    passwordHash: z.string(),
    app: z.strictObject({ secret: SealedOrPrintedSecret, step: z.int() }),
    recoveryHashes: z.array(Hash),
  }),
  async run({ tx, now, note }, { linkHash, name, language, passwordHash, app, recoveryHashes }) {
    const link = await openLink(tx, linkHash, now)
    const row = { password_hash: passwordHash, password_set_at: now }
    if (link.into_space) {
      // A link into a space never touches an account that exists; only one made on the server's command line does.
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('identity.account')
        .values({ person_id: link.person_id, ...row })
        .onConflict((conflict) => conflict.column('person_id').doNothing())
        .executeTakeFirstOrThrow()
      if (numInsertedOrUpdatedRows === 0n) throw refused('identity.sign-in-to-accept')
    } else {
      await closeLink(tx, linkHash, now)
      await tx
        .insertInto('identity.account')
        .values({ person_id: link.person_id, ...row })
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
        .execute()
    }
    await tx
      .updateTable('identity.person')
      .set(({ eb }) => ({ name, language, version: eb('version', '+', 1) }))
      .where('id', '=', link.person_id)
      .execute()
    await tx.deleteFrom('identity.passkey').where('person_id', '=', link.person_id).execute()
    await endSessionsOf(tx, link.person_id, now)
    await writeAuthenticator(tx, link.person_id, app, now)
    await writeRecoveryCodes(tx, link.person_id, recoveryHashes, now)
    note({ thing: { kind: 'person', id: link.person_id, name } })
    return { personId: link.person_id, intoSpace: link.into_space }
  },
})
