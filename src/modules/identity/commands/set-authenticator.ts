// The app that shows her codes from now on; the one before stops working.
import { z } from 'zod/mini'
import { command, type Tx } from '#server/command.ts'
import type { Id } from '#kernel/id.ts'
import { SealedSecret } from '../domain/inputs.ts'

export const setAuthenticator = command({
  name: 'identity.set-authenticator',
  platform: true,
  secret: true,
  input: z.strictObject({ secret: SealedSecret, step: z.int() }),
  async run({ tx, who, now, note }, app) {
    await writeAuthenticator(tx, who.personId, app, now)
    note({ thing: { kind: 'person', id: who.personId, name: who.name } })
    return {}
  },
})

/** `step`: of the first code, which is used up by having been shown. */
export const writeAuthenticator = (tx: Tx, personId: Id, { secret, step }: { secret: string; step: number }, now: Date) =>
  tx
    .insertInto('identity.authenticator')
    .values({ person_id: personId, secret, confirmed_at: now, last_step: step })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ secret, confirmed_at: now, last_step: step }))
    .execute()
