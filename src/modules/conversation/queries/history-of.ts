// What happened to a thing and to what is part of it, newest first.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { readVerb } from '#modules/identity/domain/reads.ts'
import type { About } from '#modules/programme/domain/about.ts'
import { aboutFor } from '../access.ts'
import { readableLines, type RawLine } from './readable-lines.ts'

const page = 50

export async function historyOf(db: Tx, who: Who, about: About, before?: number) {
  await aboutFor(db, who, 'reading', about)
  const rows = await auditLines(db, who.spaceId)
    .where(sql<boolean>`line.about @> ${[about.id]}::uuid[]`)
    .$if(before !== undefined, (query) => query.where('line.seq', '<', before!))
    .orderBy('line.seq', 'desc')
    .limit(page + 1)
    .execute()
  const lines = await readableLines(db, who, rows.slice(0, page), { about: about.id })
  return { lines, next: rows.length > page ? rows[page - 1]!.seq : null }
}

/** What others did since a number of the space, for whom is coming back; newest first. */
export async function changesSince(db: Tx, who: Who, { afterSeq, limit = 40 }: { afterSeq: number; limit?: number }) {
  const rows = await auditLines(db, who.spaceId)
    .where('line.seq', '>', afterSeq)
    .where('line.verb', '<>', readVerb)
    .where((eb) => eb.or([eb('line.person_id', 'is', null), eb('line.person_id', '<>', who.personId)]))
    .orderBy('line.seq', 'desc')
    .limit(limit * 3)
    .execute()
  return readableLines(db, who, rows, { most: limit })
}

const auditLines = (db: Tx, spaceId: Id) =>
  db
    .selectFrom('corridor.audit as line')
    .innerJoin('corridor.audit_detail as kept', (join) => join.onRef('kept.space_id', '=', 'line.space_id').onRef('kept.seq', '=', 'line.seq'))
    .leftJoin('identity.person as person', 'person.id', 'line.person_id')
    .select(['line.seq', 'line.at', 'line.verb', 'line.person_id as personId', 'person.name as by', 'kept.detail'])
    .where('line.space_id', '=', spaceId)
    .where('kept.space_id', '=', spaceId)
    .$castTo<RawLine>()
