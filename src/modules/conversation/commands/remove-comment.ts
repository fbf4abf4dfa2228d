// Who wrote a remark takes it back. Answers to it stay, under a line that says that something was removed.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { commentFor } from '../access.ts'
import { remarkNoted } from '../domain/comment.ts'

export const removeComment = command({
  name: 'conversation.remove-comment',
  offline: true,
  input: z.strictObject({ commentId: Id }),
  async run({ tx, who, now, note }, { commentId }) {
    const { row, known } = await commentFor(tx, who, 'mine', commentId)
    await tx
      .updateTable('conversation.comment')
      .set({ removed_at: now, version: row.version + 1 })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', commentId)
      .execute()
    note({ thing: remarkNoted(row.audience, commentId, known), within: [known.about.id, ...known.within] })
    return { commentId }
  },
})
