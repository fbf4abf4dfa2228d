// The way to a file leads through the thing it is about: whoever may read that, may read the file, if it is meant for her.
import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { may, must } from '#modules/identity/domain/may.ts'
import type { Purpose } from '#modules/identity/domain/rights.ts'
import { About } from '#modules/programme/domain/about.ts'
import { audiencesFor, knownAbout, mayAbout } from '#modules/programme/queries/known-about.ts'

/** A thing, for whoever may do this with it. */
export async function aboutFor(tx: Tx, who: Who, purpose: Purpose | 'reading', about: About) {
  const known = await knownAbout(tx, who, about)
  const asked = purpose === 'reading' ? (known?.reading ?? 'space.read') : purpose
  must(who, asked, known && (known.things.find((thing) => may(who, asked, thing)) ?? known.things[0]))
  return known!
}

/** A file that is part of something. `mine`: she brought it, or she edits what it is about. */
export async function fileFor(tx: Tx, who: Who, purpose: 'read' | 'change', fileId: Id, { removed = false } = {}) {
  const row = await tx
    .selectFrom('files.file')
    .selectAll()
    .where('space_id', '=', who.spaceId)
    .where('id', '=', fileId)
    .where('attached_at', 'is not', null)
    .executeTakeFirst()
  const there = row && (row.removed_at !== null) === removed && row.erased_at === null ? row : undefined
  const about = About.safeParse(there && { kind: there.about_kind, id: there.about_id })
  if (!there || !about.success) {
    must(who, 'space.read', undefined)
    throw notFound()
  }
  const known = await aboutFor(tx, who, 'reading', about.data)
  if (!audiencesFor(who, known).includes(there.audience as 'consortium')) throw notFound()
  if (purpose === 'change' && !(there.uploaded_by === who.personId && mayAbout(who, 'files.add', known)) && !mayAbout(who, known.editing, known))
    throw notFound()
  return { row: there, known }
}
