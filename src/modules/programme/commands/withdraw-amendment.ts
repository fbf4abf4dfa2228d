// Takes a proposed amendment back. Only she who proposed it can.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { amendmentFor } from '../access.ts'
import { stillProposed } from './amending.ts'
import { mustHaveSaved, Seen } from './saving.ts'

export const withdrawAmendment = command({
  name: 'programme.withdraw-amendment',
  input: z.strictObject({ amendmentId: Id, seen: Seen }),
  async run({ tx, who, now, note }, { amendmentId, seen }) {
    const { row, within } = await amendmentFor(tx, who, 'outcome.propose', amendmentId)
    stillProposed(row)
    if (row.proposed_by !== who.personId) throw refused('programme.not-your-amendment')
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      amendmentId,
      await tx
        .updateTable('programme.amendment')
        .set({ status: 'withdrawn', decided_by: who.personId, decided_at: now, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', amendmentId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'amendment', id: amendmentId, name: `${row.number}` }, within, changes: [{ at: 'status', before: 'proposed', after: 'withdrawn' }] })
    return { version }
  },
})
