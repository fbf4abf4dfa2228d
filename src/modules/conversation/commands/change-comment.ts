// Who wrote a remark puts it better. Readers see that it was changed.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command } from '#server/command.ts'
import { commentFor } from '../access.ts'
import { remarkNoted, Words } from '../domain/comment.ts'

export const changeComment = command({
  name: 'conversation.change-comment',
  offline: true,
  input: z.strictObject({ commentId: Id, seen: z.int(), ...Words.shape }),
  async run({ tx, who, now, note }, { commentId, seen, language, text }) {
    const { row, known } = await commentFor(tx, who, 'mine', commentId)
    if (row.version !== seen) throw await changedMeanwhileBy(tx, who.spaceId, commentId)
    await tx
      .updateTable('conversation.comment')
      .set({ language, text, changed_at: now, version: seen + 1 })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', commentId)
      .execute()
    note({ thing: remarkNoted(row.audience, commentId, known), within: [known.about.id, ...known.within] })
    return { commentId, version: seen + 1 }
  },
})
