// Undoes a removal, by who removed it.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { commentFor } from '../access.ts'
import { remarkNoted } from '../domain/comment.ts'

export const restoreComment = command({
  name: 'conversation.restore-comment',
  offline: true,
  input: z.strictObject({ commentId: Id }),
  async run({ tx, who, note }, { commentId }) {
    const { row, known } = await commentFor(tx, who, 'mine', commentId, { removed: true })
    await tx
      .updateTable('conversation.comment')
      .set({ removed_at: null, version: row.version + 1 })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', commentId)
      .execute()
    note({ thing: remarkNoted(row.audience, commentId, known), within: [known.about.id, ...known.within] })
    return { commentId }
  },
})
