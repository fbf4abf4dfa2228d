// A thread was settled too soon; also how resolving is undone.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { commentFor } from '../access.ts'
import { remarkNoted } from '../domain/comment.ts'

export const reopenComment = command({
  name: 'conversation.reopen-comment',
  offline: true,
  input: z.strictObject({ commentId: Id }),
  async run({ tx, who, note }, { commentId }) {
    const { row, known } = await commentFor(tx, who, 'answer', commentId)
    const thread = row.answer_to ?? row.id
    const { numUpdatedRows } = await tx
      .updateTable('conversation.comment')
      .set({ resolved_at: null, resolved_by: null })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', thread)
      .where('resolved_at', 'is not', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows > 0n) note({ thing: remarkNoted(row.audience, thread, known), within: [known.about.id, ...known.within] })
    return { commentId: thread }
  },
})
