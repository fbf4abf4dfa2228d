// Who changed what, newest first, with the link of the chain each line hangs on.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { AuditNote, Tx } from '#server/command.ts'
import { must } from '../domain/may.ts'
import { readVerb } from '../domain/reads.ts'

export interface AuditWish {
  /** Only lines before this number: the next page. */
  before?: number | undefined
  person?: Id | undefined
  about?: Id | undefined
  /** The beginning of a verb's name: `identity.`. */
  verb?: string | undefined
  /** What was changed, or what auditors read; both when nothing is said. */
  only?: 'changes' | 'reads' | undefined
}

const page = 50

export async function audit(db: Tx, who: Who, { before, person, about, verb, only }: AuditWish) {
  must(who, 'audit.read', { space: who.spaceId })
  let lines = db
    .selectFrom('corridor.audit as line')
    .leftJoin('corridor.audit_detail as detail', (join) => join.onRef('detail.space_id', '=', 'line.space_id').onRef('detail.seq', '=', 'line.seq'))
    .leftJoin('identity.person as person', 'person.id', 'line.person_id')
    .where('line.space_id', '=', who.spaceId)
  if (before !== undefined) lines = lines.where('line.seq', '<', before)
  if (person) lines = lines.where('line.person_id', '=', person)
  if (about) lines = lines.where(sql<boolean>`line.about @> array[${about}]::uuid[]`)
  if (verb) lines = lines.where((eb) => eb(eb.fn('starts_with', ['line.verb', eb.val(verb)]), '=', true))
  if (only) lines = lines.where('line.verb', only === 'reads' ? '=' : '<>', readVerb)
  const rows = await lines
    .select(['line.seq', 'line.at', 'line.person_id as personId', 'person.name', 'line.roles', 'line.verb', 'line.hash', 'detail.detail'])
    .orderBy('line.seq', 'desc')
    .limit(page + 1)
    .execute()
  const shown = rows.slice(0, page).map(({ detail, roles, ...line }) => ({
    ...line,
    roles: roles ? roles.split(',') : [],
    /** Nothing when what it said was erased; the line itself stays. */
    things: (detail as unknown as { things: AuditNote[] } | null)?.things ?? null,
  }))
  return { lines: shown, next: rows.length > page ? shown.at(-1)!.seq : null }
}
