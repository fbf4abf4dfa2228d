// Puts the outcomes of a programme in another order. Also after approval: the order promises nothing.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { programmeFor } from '../access.ts'
import type { Undo } from './saving.ts'

export const reorderOutcomes = command({
  name: 'programme.reorder-outcomes',
  input: z.strictObject({ programmeId: Id, outcomeIds: z.array(Id).check(z.maxLength(500)) }),
  async run({ tx, who, note }, { programmeId, outcomeIds }) {
    const { head } = await programmeFor(tx, who, 'programme.edit', programmeId)
    const rows = await tx
      .selectFrom('programme.outcome')
      .select('id')
      .where('space_id', '=', who.spaceId)
      .where('programme_id', '=', programmeId)
      .where('removed_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute()
    const before = rows.map((one) => one.id)
    if (before.toSorted().join() !== outcomeIds.toSorted().join())
      throw refused('programme.not-accepted', [blocker('programme.order-not-the-same-things', 'outcomeIds')])
    for (const [position, id] of outcomeIds.entries()) {
      await tx.updateTable('programme.outcome').set({ position }).where('space_id', '=', who.spaceId).where('id', '=', id).execute()
    }
    note({ thing: { kind: 'programme', id: programmeId, name: read(head.title, who.language).text } })
    const undo: Undo = { verb: 'programme.reorder-outcomes', input: { programmeId, outcomeIds: before } }
    return { undo }
  },
})
