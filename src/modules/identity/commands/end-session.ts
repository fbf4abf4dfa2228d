// Signs out: this device, another one, or (`others`) all but this one.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import { command, type Tx } from '#server/command.ts'

export const endSession = command({
  name: 'identity.end-session',
  platform: true,
  input: z.strictObject({ sessionId: Id }),
  async run({ tx, who, now, note }, { sessionId }) {
    const { numUpdatedRows } = await tx
      .updateTable('identity.session')
      .set({ ended_at: now })
      .where('id', '=', sessionId)
      .where('person_id', '=', who.personId)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw notFound()
    note({ thing: { kind: 'session', id: sessionId }, within: [who.personId] })
    return {}
  },
})

export const endOtherSessions = command({
  name: 'identity.end-other-sessions',
  platform: true,
  input: z.strictObject({ keep: Id }),
  async run({ tx, who, now, note }, { keep }) {
    const ended = await endSessionsOf(tx, who.personId, now, keep)
    note({ thing: { kind: 'person', id: who.personId, name: who.name }, within: ended })
    return { ended: ended.length }
  },
})

export async function endSessionsOf(tx: Tx, personId: Id, now: Date, keep?: Id): Promise<Id[]> {
  let open = tx.updateTable('identity.session').set({ ended_at: now }).where('person_id', '=', personId).where('ended_at', 'is', null)
  if (keep) open = open.where('id', '!=', keep)
  return (await open.returning('id').execute()).map((one) => one.id)
}
