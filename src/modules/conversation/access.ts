// The way to a remark leads through the thing it is about: whoever may read that, may read the remark, if it is meant for her.
import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { may, must } from '#modules/identity/domain/may.ts'
import { About } from '#modules/programme/domain/about.ts'
import { audiencesFor, knownAbout } from '#modules/programme/queries/known-about.ts'

export async function aboutFor(tx: Tx, who: Who, purpose: 'reading' | 'comment.add', about: About) {
  const known = await knownAbout(tx, who, about)
  const asked = purpose === 'reading' ? (known?.reading ?? 'space.read') : purpose
  must(who, asked, known && (known.things.find((thing) => may(who, asked, thing)) ?? known.things[0]))
  return known!
}

/** `mine`: only what she wrote herself. Answering and resolving ask for the right to speak about the thing. */
export async function commentFor(tx: Tx, who: Who, purpose: 'answer' | 'mine', commentId: Id, { removed = false } = {}) {
  const row = await tx.selectFrom('conversation.comment').selectAll().where('space_id', '=', who.spaceId).where('id', '=', commentId).executeTakeFirst()
  const there = row && (row.removed_at !== null) === removed ? row : undefined
  const about = About.safeParse(there && { kind: there.about_kind, id: there.about_id })
  if (!there || !about.success) {
    must(who, 'space.read', undefined)
    throw notFound()
  }
  const known = await aboutFor(tx, who, 'comment.add', about.data)
  if (!audiencesFor(who, known).includes(there.audience as 'consortium')) throw notFound()
  if (purpose === 'mine' && there.written_by !== who.personId) throw notFound()
  return { row: there, known }
}
