// Opens a session for somebody who has just proved who she is. What she proved it with is used up in the same transaction:
// a code is good once, even when two ask at the same moment. Passwords and codes themselves never come here.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command, type Tx } from '#server/command.ts'
import { Hash } from '../domain/inputs.ts'
import { sessionDays } from '../domain/session.ts'
import { signInRefused } from '../domain/refusals.ts'

const Proof = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('authenticator'), step: z.int() }),
  z.strictObject({ way: z.literal('passkey'), passkeyId: z.string(), counter: z.int() }),
  z.strictObject({ way: z.literal('recovery-code'), codeHash: Hash }),
])
export type Proof = z.output<typeof Proof>

export const signIn = command({
  name: 'identity.sign-in',
  platform: true,
  input: z.strictObject({ sessionId: Id, tokenHash: Hash, device: z.string().check(z.maxLength(120)), proof: Proof }),
  async run({ tx, who, now, note }, { sessionId, tokenHash, device, proof }) {
    if (!(await useUp(tx, who.personId, proof, now))) throw signInRefused()
    await tx
      .deleteFrom('identity.session')
      .where('person_id', '=', who.personId)
      .where('ends_at', '<', new Date(now.getTime() - keptDays * 86_400_000))
      .execute()
    await tx
      .insertInto('identity.session')
      .values({
        id: sessionId,
        person_id: who.personId,
        token_hash: tokenHash,
        way: proof.way,
        device,
        started_at: now,
        last_seen_at: now,
        ends_at: new Date(now.getTime() + sessionDays * 86_400_000),
      })
      .execute()
    note({ thing: { kind: 'session', id: sessionId }, within: [who.personId], changes: [{ at: 'way', after: proof.way }] })
    return { sessionId }
  },
})

/** How long a session that is over can still be looked up by its id in the audit; then its row goes. */
const keptDays = 90

async function useUp(tx: Tx, personId: Id, proof: Proof, now: Date): Promise<boolean> {
  if (proof.way === 'authenticator') {
    const { numUpdatedRows } = await tx
      .updateTable('identity.authenticator')
      .set({ last_step: proof.step })
      .where('person_id', '=', personId)
      .where('last_step', '<', proof.step)
      .executeTakeFirstOrThrow()
    return numUpdatedRows === 1n
  }
  if (proof.way === 'passkey') {
    // Devices that count, count up; those that do not, always say zero.
    const { numUpdatedRows } = await tx
      .updateTable('identity.passkey')
      .set({ counter: proof.counter, last_used_at: now })
      .where('person_id', '=', personId)
      .where('id', '=', proof.passkeyId)
      .where(({ eb, or, and, lit }) => or([eb('counter', '<', proof.counter), and([eb('counter', '=', 0), eb(lit(proof.counter), '=', 0)])]))
      .executeTakeFirstOrThrow()
    return numUpdatedRows === 1n
  }
  const { numUpdatedRows } = await tx
    .updateTable('identity.recovery_code')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('code_hash', '=', proof.codeHash)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
