// Says no to a proposed amendment, and why.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { command } from '#server/command.ts'
import { amendmentFor } from '../access.ts'
import { notHerOwn, stillProposed } from './amending.ts'
import { mustHaveSaved, Seen } from './saving.ts'

export const refuseAmendment = command({
  name: 'programme.refuse-amendment',
  input: z.strictObject({ amendmentId: Id, seen: Seen, note: plainText(4000).check(z.minLength(1, 'kernel.text-empty')) }),
  async run({ tx, who, now, note, tell }, { amendmentId, seen, note: words }) {
    const { row, within } = await amendmentFor(tx, who, 'programme.approve', amendmentId)
    stillProposed(row)
    notHerOwn(row, who)
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      amendmentId,
      await tx
        .updateTable('programme.amendment')
        .set({ status: 'refused', decided_by: who.personId, decided_at: now, decision_note: words, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', amendmentId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'amendment', id: amendmentId, name: `${row.number}` }, within, changes: [{ at: 'status', before: 'proposed', after: 'refused' }] })
    tell({ name: 'programme.amendment-refused', body: { amendmentId } })
    return { version }
  },
})
