// Files that were taken in, and of one of them what is to be repaired, activity by activity.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import { may, reachOf } from '#modules/identity/domain/may.ts'
import type { Tx } from '#server/command.ts'
import { fileFor } from '../access.ts'
import type { FileFinding } from '../domain/file-finding.ts'
import type { Counts } from '../domain/survey.ts'

export type FileCounts = Counts & { leftOut: number }

/** With the version they had when they came in, as long as nobody changed them. */
export async function outcomesOfFile(db: Tx, spaceId: Id, fileId: Id) {
  const rows = await db
    .selectFrom('iati.activity as a')
    .innerJoin('programme.outcome as o', (join) => join.onRef('o.space_id', '=', 'a.space_id').onRef('o.id', '=', 'a.outcome_id'))
    .select(['o.id', 'o.code', 'o.title', 'o.version', 'o.removed_at', 'a.identifier', 'a.findings', 'a.foreign_count'])
    .where('a.space_id', '=', spaceId)
    .where('a.file_id', '=', fileId)
    .orderBy('a.position')
    .execute()
  return rows.map(({ removed_at, foreign_count, findings, ...one }) => ({
    ...one,
    removed: removed_at !== null,
    foreign: foreign_count,
    repairs: findings as unknown as FileFinding[],
    isChanged: one.version > 1,
  }))
}

export async function files(db: Tx, who: Who) {
  const reach = reachOf(who, 'iati.import')
  const rows = await db
    .selectFrom('iati.file as f')
    .innerJoin('programme.programme as p', (join) => join.onRef('p.space_id', '=', 'f.space_id').onRef('p.id', '=', 'f.programme_id'))
    .leftJoin('identity.person as person', 'person.id', 'f.received_by')
    .select([
      'f.id',
      'f.name',
      'f.bytes',
      'f.publisher',
      'f.received_at',
      'f.counts',
      'f.withdrawn_at',
      'f.programme_id',
      'p.code',
      'p.title',
      'p.removed_at',
      'person.name as by',
    ])
    .where('f.space_id', '=', who.spaceId)
    .$if(!reach.everything, (query) => query.where(sql<boolean>`f.programme_id::text = any(${reach.programmes}::text[])`))
    .orderBy('f.received_at', 'desc')
    .orderBy('f.id')
    .limit(200)
    .execute()
  return {
    files: rows.map(({ programme_id, code, title, removed_at, received_at, withdrawn_at, counts, ...one }) => ({
      ...one,
      receivedAt: received_at,
      withdrawnAt: withdrawn_at,
      counts: counts as unknown as FileCounts,
      programme: { id: programme_id, code, title, removed: removed_at !== null },
    })),
    may: { bring: reach.everything || reach.programmes.length > 0, begin: may(who, 'programme.edit', { space: who.spaceId }) },
  }
}

export async function filePage(db: Tx, who: Who, fileId: Id) {
  const { row, programme } = await fileFor(db, who, fileId)
  const outcomes = await outcomesOfFile(db, who.spaceId, fileId)
  const [left, isDraft] = [outcomes.filter((one) => !one.removed), programme.head.status === 'draft']
  return {
    id: row.id,
    name: row.name,
    bytes: row.bytes,
    sha256: row.sha256,
    version: row.version,
    publisher: row.publisher,
    receivedAt: row.received_at,
    withdrawnAt: row.withdrawn_at,
    counts: row.counts as unknown as FileCounts,
    findings: row.findings as unknown as FileFinding[],
    programme: { id: row.programme_id, code: programme.head.code, title: programme.head.title },
    outcomes,
    may: { withdraw: isDraft && !row.withdrawn_at && may(who, 'programme.edit', programme.thing) },
    changed: left.filter((one) => one.isChanged).length,
  }
}
