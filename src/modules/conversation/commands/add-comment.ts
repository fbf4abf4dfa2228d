// Somebody has something to say about a thing.
import { z } from 'zod/mini'
import { hasBlocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { About, Audience } from '#modules/programme/domain/about.ts'
import { aboutFor } from '../access.ts'
import { audienceFindings, remarkNoted, FieldPath, Words } from '../domain/comment.ts'

export const addComment = command({
  name: 'conversation.add-comment',
  offline: true,
  input: z.strictObject({ commentId: Id, about: About, at: z.optional(FieldPath), audience: Audience, ...Words.shape }),
  async run({ tx, who, now, note, tell }, { commentId, about, at = '', audience, language, text }) {
    const known = await aboutFor(tx, who, 'comment.add', about)
    const findings = audienceFindings(audience, about.kind)
    if (hasBlocker(findings)) throw refused('conversation.not-right', findings)
    await tx
      .insertInto('conversation.comment')
      .values({
        space_id: who.spaceId,
        id: commentId,
        about_kind: about.kind,
        about_id: about.id,
        at,
        within: known.within,
        audience,
        language,
        text,
        written_by: who.personId,
        written_at: now,
      })
      .execute()
    // What was said stays out of history: it may be taken back.
    note({ thing: remarkNoted(audience, commentId, known), within: [about.id, ...known.within] })
    tell({ name: 'conversation.comment-added', body: { commentId, about, audience } })
    return { commentId }
  },
})
