// What somebody has to say about a thing, in her own language, and what others answer.
import { z } from 'zod/mini'
import { blocker, type Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { LanguageCode } from '#kernel/translated-text.ts'
import { partnerReadsAlong, type AboutKind, type Audience } from '#modules/programme/domain/about.ts'

export const CommentText = plainText(5000).check(z.refine((text) => text.trim() !== '', 'conversation.say-something'))

export const Words = z.strictObject({ language: LanguageCode, text: CommentText })

/** The field of the thing it is about, as a path: `title`, `indicators.2.baseline`. */
export const FieldPath = z.string().check(z.regex(/^[a-zA-Z0-9.-]{0,200}$/, 'conversation.field-path'))

export function audienceFindings(audience: Audience, kind: AboutKind): Finding[] {
  return audience === 'organisation' && partnerReadsAlong(kind) ? [blocker('conversation.partner-reads-along', 'audience')] : []
}

/** How history names it: what is not for everyone says so in its kind, since a line of history outlives the remark. */
export const commentWord = (audience: string) => (audience === 'organisation' ? 'internal-comment' : 'comment')

/** A remark as history keeps it: by the name of what it is about. An amendment has a number only, which is no name. */
export const remarkNoted = (audience: string, id: Id, { about, name }: { about: { kind: AboutKind }; name: string }) => ({
  kind: commentWord(audience),
  id,
  ...(about.kind !== 'amendment' && name ? { name } : {}),
})
