// Amendments of a programme or an outcome, or all that are open, in sentences; and one of them with its changes.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import { may, type Thing } from '#modules/identity/domain/may.ts'
import type { Tx } from '#server/command.ts'
import { amendmentFor } from '../access.ts'
import { amendmentCan } from '../domain/amendment.ts'
import { sentencesOf } from '../domain/change-sentences.ts'
import type { Frame } from '../domain/frame.ts'
import type { FrameworkChange } from '../domain/framework-change.ts'
import { liveFrame } from './live-frame.ts'
import { reachesAmendment, reachFor } from './reach.ts'

export interface AmendmentFilter {
  programmeId?: Id | undefined
  outcomeId?: Id | undefined
  status?: 'proposed' | 'approved' | 'refused' | 'withdrawn' | undefined
}

const base = (db: Tx, who: Who) =>
  db
    .selectFrom('programme.amendment as a')
    .innerJoin('programme.programme as p', (join) => join.onRef('p.space_id', '=', 'a.space_id').onRef('p.id', '=', 'a.programme_id'))
    .leftJoin('programme.outcome as o', (join) => join.onRef('o.space_id', '=', 'a.space_id').onRef('o.id', '=', 'a.outcome_id'))
    .innerJoin('identity.person as by', 'by.id', 'a.proposed_by')
    .leftJoin('identity.person as reviewer', 'reviewer.id', 'a.reviewed_by')
    .leftJoin('identity.person as decider', 'decider.id', 'a.decided_by')
    .select([
      'a.id',
      'a.number',
      'a.status',
      'a.reason',
      'a.valid_on as validOn',
      'a.programme_id as programmeId',
      'a.outcome_id as outcomeId',
      'a.proposed_at as proposedAt',
      'a.proposed_by as proposedById',
      'by.name as proposedBy',
      'a.review',
      'a.review_note as reviewNote',
      'reviewer.name as reviewedBy',
      'a.reviewed_at as reviewedAt',
      'decider.name as decidedBy',
      'a.decided_at as decidedAt',
      'a.decision_note as decisionNote',
      'a.version',
      'p.code as programmeCode',
      'p.title as programmeTitle',
      'o.code as outcomeCode',
      'o.title as outcomeTitle',
    ])
    .where('a.space_id', '=', who.spaceId)
    .where('p.removed_at', 'is', null)

export async function amendments(db: Tx, who: Who, { programmeId, outcomeId, status }: AmendmentFilter) {
  const reach = reachFor(who, 'outcome.read')
  return base(db, who)
    .select(sql<number>`jsonb_array_length(a.changes)`.as('changes'))
    .$if(programmeId !== undefined, (query) => query.where('a.programme_id', '=', programmeId!))
    .$if(outcomeId !== undefined, (query) => query.where('a.outcome_id', '=', outcomeId!))
    .$if(status !== undefined, (query) => query.where('a.status', '=', status!))
    .where(reachesAmendment(reach))
    .orderBy('a.proposed_at', 'desc')
    .limit(200)
    .execute()
}

export async function amendmentPage(db: Tx, who: Who, amendmentId: Id) {
  const {
    thing,
    row: { changes },
  } = await amendmentFor(db, who, 'outcome.read', amendmentId)
  const row = await base(db, who).where('a.id', '=', amendmentId).executeTakeFirstOrThrow()
  const list = changes as unknown as FrameworkChange[]
  const frame = await frameBefore(db, who, row)
  return {
    amendment: row,
    changes: list,
    sentences: sentencesOf(list, frame, who.language),
    may: mayWith(who, thing, row),
    versionNumber: (
      await db
        .selectFrom('programme.approved_version')
        .select('number')
        .where('space_id', '=', who.spaceId)
        .where('amendment_id', '=', amendmentId)
        .executeTakeFirst()
    )?.number,
  }
}

const mayWith = (who: Who, thing: Thing, row: { status: 'proposed' | 'approved' | 'refused' | 'withdrawn'; proposedById: Id }) => {
  const amendment = { status: row.status, proposedBy: row.proposedById }
  return {
    review: may(who, 'outcome.review', thing) && amendmentCan.beReviewed(amendment, who.personId),
    decide: may(who, 'programme.approve', thing) && amendmentCan.beDecided(amendment, who.personId),
    withdraw: amendmentCan.beWithdrawn(amendment, who.personId),
  }
}

/** Names for the sentences: from today's framework while it is open, from the version before it once it was decided. */
async function frameBefore(db: Tx, who: Who, row: { id: Id; status: string; programmeId: Id }): Promise<Frame> {
  if (row.status !== 'approved') return liveFrame(db, who.spaceId, row.programmeId)
  const own = await db
    .selectFrom('programme.approved_version')
    .select('number')
    .where('space_id', '=', who.spaceId)
    .where('amendment_id', '=', row.id)
    .executeTakeFirstOrThrow()
  const before = await db
    .selectFrom('programme.approved_version')
    .select('frame')
    .where('space_id', '=', who.spaceId)
    .where('programme_id', '=', row.programmeId)
    .where('number', '=', own.number - 1)
    .executeTakeFirstOrThrow()
  return before.frame as unknown as Frame
}
