// Threads that wait for somebody: open, about things she may speak about, with the last word not hers; for her list of what needs doing.
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { About, type AboutKind } from '#modules/programme/domain/about.ts'
import { audiencesFor, knownAboutAll, mayAbout, type KnownAbout } from '#modules/programme/queries/known-about.ts'

export interface OpenRemarks {
  about: { kind: AboutKind; id: Id; name: string; within: Id[] }
  count: number
  lastAt: Date
  lastBy: string
}

export async function openRemarks(db: Tx, who: Who): Promise<OpenRemarks[]> {
  const rows = await db
    .selectFrom('conversation.comment as comment')
    .innerJoin('identity.person as writer', 'writer.id', 'comment.written_by')
    .select([
      'comment.id',
      'comment.answer_to',
      'comment.about_kind',
      'comment.about_id',
      'comment.audience',
      'comment.written_by',
      'comment.written_at',
      'writer.name',
    ])
    .where('comment.space_id', '=', who.spaceId)
    .where('comment.removed_at', 'is', null)
    .where('comment.resolved_at', 'is', null)
    .orderBy('comment.written_at', 'desc')
    .limit(1000)
    .execute()
  const open = new Set(rows.filter((row) => row.answer_to === null).map((row) => row.id))
  const last = new Map<Id, (typeof rows)[number]>()
  const spoken = new Set<Id>()
  for (const row of rows) {
    const thread = row.answer_to ?? row.id
    if (!open.has(thread)) continue
    if (!last.has(thread)) last.set(thread, row)
    if (row.written_by === who.personId) spoken.add(thread)
  }
  const others = [...last.values()].filter((row) => row.written_by !== who.personId)
  const abouts = others.flatMap((row) => About.safeParse({ kind: row.about_kind, id: row.about_id }).data ?? [])
  const known = await knownAboutAll(db, who, [...new Map(abouts.map((one) => [one.id, one])).values()])
  const waiting = new Map<Id, OpenRemarks>()
  for (const [thread, row] of last) {
    const it = known.get(row.about_id)
    if (!it || row.written_by === who.personId || !audiencesFor(who, it).includes(row.audience as 'consortium') || !mayAbout(who, 'comment.add', it)) continue
    // It waits for those who took part in it, and for those whose work it is about.
    if (!spoken.has(thread) && !mayAbout(who, it.editing, it) && !ownOrganisation(who, it)) continue
    const before = waiting.get(row.about_id)
    if (before) before.count++
    else waiting.set(row.about_id, { about: { ...it.about, name: it.name, within: it.within }, count: 1, lastAt: row.written_at, lastBy: row.name })
  }
  return [...waiting.values()]
}

const ownOrganisation = (who: Who, { about, within }: KnownAbout) =>
  who.grants.some((grant) => grant.scope === 'organisation' && (grant.scopeId === about.id || within.includes(grant.scopeId)))
