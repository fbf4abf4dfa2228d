// Puts the indicators of an outcome in another order. Also after approval: the order promises nothing.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { outcomeFor } from '../access.ts'
import type { Undo } from './saving.ts'

export const reorderIndicators = command({
  name: 'programme.reorder-indicators',
  input: z.strictObject({ outcomeId: Id, indicatorIds: z.array(Id).check(z.maxLength(2000)) }),
  async run({ tx, who, note }, { outcomeId, indicatorIds }) {
    const { head, within } = await outcomeFor(tx, who, 'outcome.edit', outcomeId)
    if (head.programmeStatus === 'closed') throw refused('programme.closed')
    const rows = await tx
      .selectFrom('programme.indicator')
      .select('id')
      .where('space_id', '=', who.spaceId)
      .where('outcome_id', '=', outcomeId)
      .where('removed_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute()
    const before = rows.map((one) => one.id)
    if (before.toSorted().join() !== indicatorIds.toSorted().join())
      throw refused('programme.not-accepted', [blocker('programme.indicators-not-the-same', 'indicatorIds')])
    for (const [position, id] of indicatorIds.entries()) {
      await tx.updateTable('programme.indicator').set({ position }).where('space_id', '=', who.spaceId).where('id', '=', id).execute()
    }
    note({ thing: { kind: 'outcome', id: outcomeId, name: `${head.code} ${read(head.title, who.language).text}` }, within })
    const undo: Undo = { verb: 'programme.reorder-indicators', input: { outcomeId, indicatorIds: before } }
    return { undo }
  },
})
