// One outcome on one page: its texts, places, partners, themes, people, the results chain and every indicator with what is planned.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { Value } from '#kernel/value.ts'
import type { Who } from '#kernel/who.ts'
import { may } from '#modules/identity/domain/may.ts'
import type { Tx } from '#server/command.ts'
import { outcomeFor } from '../access.ts'
import type { MeasureFields } from '../domain/measure.ts'
import { countryNoun, indicatorNoun, measureNoun, outcomeNoun, partnerNoun, plannedNoun, present, resultNoun, tagNoun, targetGroupNoun } from './nouns.ts'
import { dimensionsOf } from './outcome-parts.ts'

interface PlannedJson {
  kind: 'baseline' | 'target'
  from_on: string
  until_on: string
  cell: string
  place: string
  value: Value
  comment: TranslatedText | null
}

export async function outcomePage(db: Tx, who: Who, outcomeId: Id) {
  const { head, thing } = await outcomeFor(db, who, 'outcome.read', outcomeId)
  const ofOutcome = { space: who.spaceId, id: outcomeId }
  const [row, countries, partners, tags, groups, results, measures, indicators] = await Promise.all([
    outcomeRowOf(db, ofOutcome),
    db.selectFrom('programme.outcome_country').selectAll().where('space_id', '=', who.spaceId).where('outcome_id', '=', outcomeId).orderBy('country').execute(),
    partnersOf(db, ofOutcome),
    tagsOf(db, ofOutcome),
    db
      .selectFrom('programme.target_group')
      .selectAll()
      .where('space_id', '=', who.spaceId)
      .where('outcome_id', '=', outcomeId)
      .where('removed_at', 'is', null)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('programme.result')
      .selectAll()
      .where('space_id', '=', who.spaceId)
      .where('outcome_id', '=', outcomeId)
      .where('removed_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute(),
    measuresOf(db, ofOutcome),
    indicatorsOf(db, ofOutcome),
  ])
  const used = [...new Set([...indicators.flatMap((one) => one.dimensions), ...measures.flatMap((one) => one.dimensions.map((it) => it.dimensionId))])]
  return {
    outcome: {
      id: outcomeId,
      ...outcomeNoun(row),
      status: row.status,
      version: row.version,
      behind: row.behind,
      ...present({ iatiIdentifier: row.iati_identifier, ownerName: row.owner_name }),
      theoryOfChangeVersion: row.theory_version,
    },
    programme: {
      id: head.programmeId,
      code: head.programmeCode,
      title: head.programmeTitle,
      status: head.programmeStatus,
      startsOn: row.programme_starts_on,
      endsOn: row.programme_ends_on,
    },
    countries: countries.map(countryNoun),
    partners: partners.map((one) => ({
      ...partnerNoun(one),
      name: one.name,
      acronym: one.acronym,
      country: one.country,
      ...present({ budgetHolderName: one.budget_holder_name }),
    })),
    tags: tags.map((one) => ({ ...tagNoun(one), ...present({ title: one.goal_title, framework: one.goal_framework }) })),
    targetGroups: groups.map(targetGroupNoun),
    results: results.map((one) => ({ id: one.id, version: one.version, behind: one.behind, ...resultNoun(one) })),
    measures: measures.map((one) => ({ id: one.id, version: one.version, ...measureNoun(one, one.dimensions) })),
    indicators: indicators.map((one) => ({
      id: one.id,
      version: one.version,
      behind: one.behind,
      ...indicatorNoun(one, one.dimensions),
      planned: one.planned.map(plannedNoun),
    })),
    dimensions: await dimensionsOf(db, who.spaceId, used),
    openAmendments: row.open_amendments,
    may: {
      edit: may(who, 'outcome.edit', thing),
      propose: may(who, 'outcome.propose', thing),
      review: may(who, 'outcome.review', thing),
      approve: may(who, 'programme.approve', thing),
      translate: may(who, 'outcome.translate', thing),
      comment: may(who, 'comment.add', thing),
      addFiles: may(who, 'files.add', thing),
      money: may(who, 'money.read', thing),
      export: may(who, 'iati.export', thing),
    },
    /** False once the programme was approved: then it is amended. */
    editable: head.programmeStatus === 'draft',
  }
}

interface Of {
  space: Id
  id: Id
}

const outcomeRowOf = (db: Tx, { space, id }: Of) =>
  db
    .selectFrom('programme.outcome as o')
    .innerJoin('programme.programme as p', (join) => join.onRef('p.space_id', '=', 'o.space_id').onRef('p.id', '=', 'o.programme_id'))
    .leftJoin('partners.organisation as owner', (join) => join.onRef('owner.space_id', '=', 'o.space_id').onRef('owner.id', '=', 'o.owner_organisation_id'))
    .selectAll('o')
    .select(['owner.name as owner_name', 'p.starts_on as programme_starts_on', 'p.ends_on as programme_ends_on'])
    .select([
      sql<number | null>`(select t.version from programme.theory_of_change t where t.space_id = o.space_id and t.id = o.id)`.as('theory_version'),
      sql<number>`(select count(*)::int from programme.amendment a where a.space_id = o.space_id and a.outcome_id = o.id and a.status = 'proposed')`.as(
        'open_amendments',
      ),
    ])
    .where('o.space_id', '=', space)
    .where('o.id', '=', id)
    .executeTakeFirstOrThrow()

const partnersOf = (db: Tx, { space, id }: Of) =>
  db
    .selectFrom('programme.outcome_partner as m')
    .innerJoin('partners.organisation as g', (join) => join.onRef('g.space_id', '=', 'm.space_id').onRef('g.id', '=', 'm.organisation_id'))
    .leftJoin('partners.organisation as holder', (join) => join.onRef('holder.space_id', '=', 'm.space_id').onRef('holder.id', '=', 'm.budget_holder_id'))
    .selectAll('m')
    .select(['g.name', 'g.acronym', 'g.country', 'holder.name as budget_holder_name'])
    .where('m.space_id', '=', space)
    .where('m.outcome_id', '=', id)
    .orderBy('g.name')
    .orderBy('m.role')
    .execute()

const tagsOf = (db: Tx, { space, id }: Of) =>
  db
    .selectFrom('programme.outcome_tag as t')
    .leftJoin('programme.joint_goal as goal', (join) =>
      join.onRef('goal.space_id', '=', 't.space_id').onRef('goal.code', '=', 't.code').on('t.vocabulary', '=', 'joint-goal'),
    )
    .selectAll('t')
    .select(['goal.title as goal_title', 'goal.framework as goal_framework'])
    .where('t.space_id', '=', space)
    .where('t.outcome_id', '=', id)
    .orderBy('t.vocabulary')
    .orderBy('t.code')
    .execute()

const measuresOf = (db: Tx, { space, id }: Of) =>
  db
    .selectFrom('programme.measure as m')
    .selectAll('m')
    .select(
      sql<
        MeasureFields['dimensions']
      >`coalesce((select jsonb_agg(jsonb_build_object('dimensionId', d.dimension_id, 'crossed', d.crossed) order by d.dimension_id)
      from programme.measure_dimension d where d.space_id = m.space_id and d.measure_id = m.id), '[]')`.as('dimensions'),
    )
    .where('m.space_id', '=', space)
    .where('m.outcome_id', '=', id)
    .where('m.removed_at', 'is', null)
    .orderBy('m.id')
    .execute()

const indicatorsOf = (db: Tx, { space, id }: Of) =>
  db
    .selectFrom('programme.indicator as i')
    .selectAll('i')
    .select([
      sql<Id[]>`array(select d.dimension_id from programme.indicator_dimension d where d.space_id = i.space_id and d.indicator_id = i.id order by 1)`.as(
        'dimensions',
      ),
      sql<
        PlannedJson[]
      >`coalesce((select jsonb_agg(jsonb_build_object('kind', v.kind, 'from_on', v.from_on, 'until_on', v.until_on, 'cell', v.cell, 'place', v.place, 'value', v.value, 'comment', v.comment)
        order by v.kind, v.from_on, v.until_on, v.cell, v.place) from programme.planned_value v where v.space_id = i.space_id and v.indicator_id = i.id), '[]')`.as(
        'planned',
      ),
    ])
    .where('i.space_id', '=', space)
    .where('i.outcome_id', '=', id)
    .where('i.removed_at', 'is', null)
    .orderBy('i.position')
    .orderBy('i.id')
    .execute()
