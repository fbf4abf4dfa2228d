// All programmes she reaches, with the cycles they stand in and how much is in each.
import { sql } from 'kysely'
import type { Who } from '#kernel/who.ts'
import { may } from '#modules/identity/domain/may.ts'
import type { Tx } from '#server/command.ts'
import { cycles } from './cycles.ts'
import { reachesProgramme, reachesOutcome, reachFor } from './reach.ts'

export async function programmeList(db: Tx, who: Who) {
  const reach = reachFor(who, 'programme.read')
  const approvedOnly = reachFor(who, 'approved.read')
  const rows = await db.selectFrom('programme.programme as p')
    .leftJoin('partners.organisation as lead', (join) => join.onRef('lead.space_id', '=', 'p.space_id').onRef('lead.id', '=', 'p.lead_organisation_id'))
    .select(['p.id', 'p.cycle_id as cycleId', 'p.code', 'p.title', 'p.status', 'p.starts_on as startsOn', 'p.ends_on as endsOn', 'p.approved_on as approvedOn', 'p.version', 'lead.name as leadName'])
    .select([
      sql<boolean>`${reachesProgramme(reach)}`.as('readable'),
      sql<number>`(select count(*)::int from programme.outcome o where o.space_id = p.space_id and o.programme_id = p.id and o.removed_at is null and ${reachesOutcome(reach)})`.as('outcomes'),
      sql<number>`(select count(*)::int from programme.indicator i join programme.outcome o on o.space_id = i.space_id and o.id = i.outcome_id
        where i.space_id = p.space_id and i.removed_at is null and o.programme_id = p.id and o.removed_at is null and ${reachesOutcome(reach)})`.as('indicators'),
      sql<string[]>`array(select distinct c.country from programme.outcome_country c join programme.outcome o on o.space_id = c.space_id and o.id = c.outcome_id
        where o.space_id = p.space_id and o.programme_id = p.id and o.removed_at is null and ${reachesOutcome(reach)} order by 1)`.as('countries'),
      sql<number>`(select count(*)::int from programme.amendment a where a.space_id = p.space_id and a.programme_id = p.id and a.status = 'proposed')`.as('openAmendments'),
    ])
    .where('p.space_id', '=', who.spaceId).where('p.removed_at', 'is', null)
    .where((eb) => eb.or([reachesProgramme(reach), eb.and([reachesProgramme(approvedOnly), eb('p.status', '<>', 'draft')])]))
    .orderBy('p.starts_on', 'desc').orderBy('p.code').execute()
  return {
    cycles: await cycles(db, who),
    /** Those that are not `readable` are shown as approved only. */
    programmes: rows,
    may: { add: may(who, 'programme.edit', { space: who.spaceId }) },
  }
}
