// An answer belongs to the first remark of its thread, is about the same thing, and is read by the same people.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { commentFor } from '../access.ts'
import { remarkNoted, Words } from '../domain/comment.ts'

export const answerComment = command({
  name: 'conversation.answer-comment',
  offline: true,
  input: z.strictObject({ commentId: Id, answerTo: Id, ...Words.shape }),
  async run({ tx, who, now, note, tell }, { commentId, answerTo, language, text }) {
    const { row, known } = await commentFor(tx, who, 'answer', answerTo)
    const thread = row.answer_to ?? row.id
    const { about_kind, about_id, at, audience } = row
    await tx
      .insertInto('conversation.comment')
      .values({
        space_id: who.spaceId,
        id: commentId,
        about_kind,
        about_id,
        at,
        within: known.within,
        audience,
        answer_to: thread,
        language,
        text,
        written_by: who.personId,
        written_at: now,
      })
      .execute()
    // An answer to what was settled opens it again: otherwise nobody would see it.
    await tx
      .updateTable('conversation.comment')
      .set({ resolved_at: null, resolved_by: null })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', thread)
      .where('resolved_at', 'is not', null)
      .execute()
    note({ thing: remarkNoted(audience, commentId, known), within: [about_id, ...known.within] })
    tell({ name: 'conversation.comment-added', body: { commentId, about: known.about, audience, answerTo: thread } })
    return { commentId, thread }
  },
})
