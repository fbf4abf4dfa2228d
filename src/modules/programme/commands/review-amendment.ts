// Reads a proposed amendment and says: agreed, or: with these remarks. It decides nothing.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { command } from '#server/command.ts'
import { amendmentFor } from '../access.ts'
import { notHerOwn, stillProposed } from './amending.ts'
import { mustHaveSaved, Seen, unlessBlocked } from './saving.ts'

export const reviewAmendment = command({
  name: 'programme.review-amendment',
  input: z.strictObject({ amendmentId: Id, seen: Seen, review: z.enum(['agreed', 'remarks']), note: z.optional(plainText(4000)) }),
  async run({ tx, who, now, note, tell }, { amendmentId, seen, review, note: words = '' }) {
    const { row, within } = await amendmentFor(tx, who, 'outcome.review', amendmentId)
    stillProposed(row)
    notHerOwn(row, who)
    unlessBlocked(review === 'remarks' && words.trim() === '' ? [blocker('programme.remarks-need-words', 'note')] : [])
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      amendmentId,
      await tx
        .updateTable('programme.amendment')
        .set({ review, review_note: words, reviewed_by: who.personId, reviewed_at: now, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', amendmentId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'amendment', id: amendmentId, name: `${row.number}` }, within, changes: [{ at: 'review', before: row.review, after: review }] })
    tell({ name: 'programme.amendment-reviewed', body: { amendmentId, review } })
    return { version }
  },
})
