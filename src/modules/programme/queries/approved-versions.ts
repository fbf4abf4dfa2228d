// Every approved version of a programme, the last first. Why it was amended is said to those who reach what was amended.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { reachesAmendment, reachFor } from './reach.ts'

export function approvedVersions(db: Tx, who: Who, programmeId: Id) {
  const reach = reachFor(who, 'approved.read')
  return db
    .selectFrom('programme.approved_version as v')
    .innerJoin('identity.person as by', 'by.id', 'v.approved_by')
    .leftJoin('programme.amendment as a', (join) => join.onRef('a.space_id', '=', 'v.space_id').onRef('a.id', '=', 'v.amendment_id'))
    .leftJoin('programme.outcome as o', (join) => join.onRef('o.space_id', '=', 'a.space_id').onRef('o.id', '=', 'a.outcome_id'))
    .select(['v.id', 'v.number', 'v.valid_on as validOn', 'v.approved_at as approvedAt', 'by.name as approvedBy'])
    .select([
      sql<string>`case when v.amendment_id is null or ${reachesAmendment(reach)} then v.reason else '' end`.as('reason'),
      sql<Id | null>`case when ${reachesAmendment(reach)} then v.amendment_id end`.as('amendmentId'),
    ])
    .where('v.space_id', '=', who.spaceId)
    .where('v.programme_id', '=', programmeId)
    .orderBy('v.number', 'desc')
    .execute()
}
