// The threads about a thing, and about what is part of it as far as the asker may read that: open ones first, then by age.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { About, partnerReadsAlong, type AboutKind, type Audience } from '#modules/programme/domain/about.ts'
import { audiencesFor, knownAbout, mayAbout, type KnownAbout } from '#modules/programme/queries/known-about.ts'
import { aboutFor } from '../access.ts'

export interface Comment {
  id: Id
  /** Nothing when it was removed and only its answers are left. */
  words: { language: string; text: string } | null
  by: string
  isMine: boolean
  writtenAt: Date
  changedAt: Date | null
  version: number
}

export interface Thread extends Comment {
  at: string
  audience: Audience
  /** What it is about, when that is a part of the thing asked for. */
  about: { kind: AboutKind; id: Id; name: string } | null
  resolved: { at: Date; by: string } | null
  answers: Comment[]
  mayAnswer: boolean
}

const rowsAbout = (db: Tx, spaceId: Id, aboutId: Id) =>
  db
    .selectFrom('conversation.comment as comment')
    .innerJoin('identity.person as writer', 'writer.id', 'comment.written_by')
    .leftJoin('identity.person as resolver', 'resolver.id', 'comment.resolved_by')
    .selectAll('comment')
    .select(['writer.name as by', 'resolver.name as resolver'])
    .where('comment.space_id', '=', spaceId)
    .where((eb) => eb.or([eb('comment.about_id', '=', aboutId), sql<boolean>`comment.within @> ${[aboutId]}::uuid[]`]))
    .orderBy('comment.written_at')
    .orderBy('comment.id')
    .limit(2000)
    .execute()

type Row = Awaited<ReturnType<typeof rowsAbout>>[number]

export async function commentsAbout(db: Tx, who: Who, about: About) {
  const known = await aboutFor(db, who, 'reading', about)
  const rows = await rowsAbout(db, who.spaceId, about.id)
  const parts = new Map<Id, KnownAbout | undefined>([[about.id, known]])
  const threads: Thread[] = []
  for (const row of rows.filter((one) => one.answer_to === null)) {
    const own = About.safeParse({ kind: row.about_kind, id: row.about_id })
    if (!own.success) continue
    if (!parts.has(own.data.id)) parts.set(own.data.id, await knownAbout(db, who, own.data))
    const part = parts.get(own.data.id)
    if (!part || !audiencesFor(who, part).includes(row.audience as Audience)) continue
    const answers = rows.filter((one) => one.answer_to === row.id && !one.removed_at)
    if (row.removed_at && answers.length === 0) continue
    threads.push({
      ...shown(row, who),
      at: row.at,
      audience: row.audience as Audience,
      about: own.data.id === about.id ? null : { ...own.data, name: part.name },
      resolved: row.resolved_at ? { at: row.resolved_at, by: row.resolver ?? '' } : null,
      answers: answers.map((one) => shown(one, who)),
      mayAnswer: mayAbout(who, 'comment.add', part),
    })
  }
  threads.sort((one, other) => Number(one.resolved !== null) - Number(other.resolved !== null))
  return {
    threads,
    open: threads.filter((one) => !one.resolved).length,
    mayAdd: mayAbout(who, 'comment.add', known),
    audiences: partnerReadsAlong(about.kind) ? (['consortium'] as Audience[]) : audiencesFor(who, known),
  }
}

const shown = (row: Row, who: Who): Comment => ({
  id: row.id,
  words: row.removed_at ? null : { language: row.language, text: row.text },
  by: row.by,
  isMine: row.written_by === who.personId,
  writtenAt: row.written_at,
  changedAt: row.changed_at,
  version: row.version,
})
