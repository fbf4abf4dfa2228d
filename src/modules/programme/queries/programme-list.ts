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
  const rows = await db
    .selectFrom('programme.programme as p')
    .leftJoin('partners.organisation as lead', (join) => join.onRef('lead.space_id', '=', 'p.space_id').onRef('lead.id', '=', 'p.lead_organisation_id'))
    .select([
      'p.id',
      'p.cycle_id as cycleId',
      'p.code',
      'p.title',
      'p.status',
      'p.starts_on as startsOn',
      'p.ends_on as endsOn',
      'p.approved_on as approvedOn',
      'p.version',
      'lead.name as leadName',
    ])
    .select([
      sql<boolean>`${reachesProgramme(reach)}`.as('readable'),
      sql<number>`(select count(*)::int from programme.amendment a where a.space_id = p.space_id and a.programme_id = p.id and a.status = 'proposed')`.as(
        'openAmendments',
      ),
    ])
    .where('p.space_id', '=', who.spaceId)
    .where('p.removed_at', 'is', null)
    .where((eb) => eb.or([reachesProgramme(reach), eb.and([reachesProgramme(approvedOnly), eb('p.status', '<>', 'draft')])]))
    .orderBy('p.starts_on', 'desc')
    .orderBy('p.code')
    .execute()
  const outcomes = await db
    .selectFrom('programme.outcome as o')
    .select(['o.id', 'o.programme_id'])
    .where('o.space_id', '=', who.spaceId)
    .where('o.removed_at', 'is', null)
    .where(reachesOutcome(reach))
    .execute()
  const counted = await db
    .selectFrom('programme.indicator')
    .select(['outcome_id', sql<number>`count(*)::int`.as('count')])
    .where('space_id', '=', who.spaceId)
    .where('removed_at', 'is', null)
    .groupBy('outcome_id')
    .execute()
  const countries = await db.selectFrom('programme.outcome_country').select(['outcome_id', 'country']).where('space_id', '=', who.spaceId).execute()
  const outcomesOf = Map.groupBy(outcomes, (one) => one.programme_id)
  const indicatorsIn = new Map(counted.map((one) => [one.outcome_id, one.count]))
  const countriesIn = Map.groupBy(countries, (one) => one.outcome_id)
  return {
    cycles: await cycles(db, who),
    /** Those that are not `readable` are shown as approved only. */
    programmes: rows.map((row) => {
      const its = outcomesOf.get(row.id) ?? []
      return {
        ...row,
        outcomes: its.length,
        indicators: its.reduce((sum, one) => sum + (indicatorsIn.get(one.id) ?? 0), 0),
        countries: [...new Set(its.flatMap((one) => (countriesIn.get(one.id) ?? []).map((it) => it.country)))].sort(),
      }
    }),
    may: { add: may(who, 'programme.edit', { space: who.spaceId }) },
  }
}
