// One programme on one page: its frame, and of its outcomes those she reaches.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import { may } from '#modules/identity/domain/may.ts'
import type { Tx } from '#server/command.ts'
import { programmeFor } from '../access.ts'
import { approvedVersions } from './approved-versions.ts'
import { programmeNoun } from './nouns.ts'
import { reachesOutcome, reachFor } from './reach.ts'

interface NamedPartner {
  id: Id
  name: string
  acronym: string
  role: string
}

export async function programmePage(db: Tx, who: Who, programmeId: Id) {
  const { head, thing } = await programmeFor(db, who, 'programme.read', programmeId)
  const reach = reachFor(who, 'outcome.read')
  const row = await db
    .selectFrom('programme.programme as p')
    .leftJoin('partners.organisation as lead', (join) => join.onRef('lead.space_id', '=', 'p.space_id').onRef('lead.id', '=', 'p.lead_organisation_id'))
    .innerJoin('programme.cycle as c', (join) => join.onRef('c.space_id', '=', 'p.space_id').onRef('c.id', '=', 'p.cycle_id'))
    .selectAll('p')
    .select(['lead.name as lead_name', 'c.title as cycle_title'])
    .select(sql<number | null>`(select t.version from programme.theory_of_change t where t.space_id = p.space_id and t.id = p.id)`.as('theory_version'))
    .where('p.space_id', '=', who.spaceId)
    .where('p.id', '=', programmeId)
    .executeTakeFirstOrThrow()
  const outcomes = await db
    .selectFrom('programme.outcome as o')
    .leftJoin('partners.organisation as owner', (join) => join.onRef('owner.space_id', '=', 'o.space_id').onRef('owner.id', '=', 'o.owner_organisation_id'))
    .select([
      'o.id',
      'o.code',
      'o.title',
      'o.status',
      'o.starts_on as startsOn',
      'o.ends_on as endsOn',
      'o.version',
      'o.position',
      'o.behind',
      'o.owner_organisation_id as ownerOrganisationId',
      'owner.name as ownerName',
    ])
    .select([
      sql<string[]>`array(select c.country from programme.outcome_country c where c.space_id = o.space_id and c.outcome_id = o.id order by 1)`.as('countries'),
      sql<NamedPartner[]>`coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'acronym', g.acronym, 'role', m.role) order by g.name)
        from programme.outcome_partner m join partners.organisation g on g.space_id = m.space_id and g.id = m.organisation_id where m.space_id = o.space_id and m.outcome_id = o.id), '[]')`.as(
        'partners',
      ),
      sql<number>`(select count(*)::int from programme.indicator i where i.space_id = o.space_id and i.outcome_id = o.id and i.removed_at is null)`.as(
        'indicators',
      ),
      sql<number>`(select count(*)::int from programme.result r where r.space_id = o.space_id and r.outcome_id = o.id and r.removed_at is null)`.as('results'),
      sql<number>`(select count(*)::int from programme.amendment a where a.space_id = o.space_id and a.outcome_id = o.id and a.status = 'proposed')`.as(
        'openAmendments',
      ),
      sql<
        string[]
      >`array(select t.code from programme.outcome_tag t where t.space_id = o.space_id and t.outcome_id = o.id and t.vocabulary = 'joint-goal' order by 1)`.as(
        'jointGoals',
      ),
      sql<boolean>`exists (select from programme.theory_of_change t where t.space_id = o.space_id and t.id = o.id)`.as('hasTheoryOfChange'),
    ])
    .where('o.space_id', '=', who.spaceId)
    .where('o.programme_id', '=', programmeId)
    .where('o.removed_at', 'is', null)
    .where(reachesOutcome(reach))
    .orderBy('o.position')
    .orderBy('o.code')
    .execute()
  const versions = await approvedVersions(db, who, programmeId)
  return {
    programme: {
      id: programmeId,
      ...programmeNoun(row),
      status: row.status,
      approvedOn: row.approved_on,
      closedOn: row.closed_on,
      closeReason: row.close_reason,
      version: row.version,
      behind: row.behind,
      cycleTitle: row.cycle_title,
      leadName: row.lead_name,
      theoryOfChangeVersion: row.theory_version,
    },
    outcomes,
    versions,
    /** She sees a part of it only. */
    partOnly: outcomes.length < (thing.outcomes?.length ?? 0),
    may: {
      edit: may(who, 'programme.edit', thing),
      approve: may(who, 'programme.approve', thing),
      propose: may(who, 'outcome.propose', { space: who.spaceId, programme: programmeId }),
      translate: may(who, 'outcome.translate', thing),
      export: may(who, 'iati.export', thing),
      import: may(who, 'iati.import', thing),
    },
    editable: head.status === 'draft',
  }
}
