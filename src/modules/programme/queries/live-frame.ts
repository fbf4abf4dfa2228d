// The framework of a programme as it stands now, whole: what is compared, amended and approved.
import type { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import type { Db, Tx } from '#server/command.ts'
import type { ApprovedFrame, Frame, FrameOutcome } from '../domain/frame.ts'
import { organisationNames } from './known-organisations.ts'
import { countryNoun, indicatorNoun, measureNoun, outcomeNoun, partnerNoun, plannedNoun, programmeNoun, resultNoun, tagNoun, targetGroupNoun } from './nouns.ts'
import { dimensionsOf } from './outcome-parts.ts'

export async function liveFrame(db: Db | Tx, spaceId: Id, programmeId: Id): Promise<Frame> {
  const programme = await db
    .selectFrom('programme.programme')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('id', '=', programmeId)
    .executeTakeFirstOrThrow()
  const outcomes = await db
    .selectFrom('programme.outcome')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('programme_id', '=', programmeId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return { programme: { id: programmeId, ...programmeNoun(programme) }, outcomes: await wholeOutcomes(db, spaceId, outcomes) }
}

/** One outcome whole, for those who need no more; undefined when it is not there. */
export async function liveOutcome(db: Db | Tx, spaceId: Id, outcomeId: Id): Promise<FrameOutcome | undefined> {
  const rows = await db
    .selectFrom('programme.outcome')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('id', '=', outcomeId)
    .where('removed_at', 'is', null)
    .execute()
  return (await wholeOutcomes(db, spaceId, rows))[0]
}

type OutcomeRow = Parameters<typeof outcomeNoun>[0] & { id: Id }

async function wholeOutcomes(db: Db | Tx, spaceId: Id, outcomes: OutcomeRow[]): Promise<FrameOutcome[]> {
  const ids = outcomes.map((one) => one.id)
  if (!ids.length) return []
  const [countries, partners, tags, groups, results, measures, indicators] = await Promise.all([
    db.selectFrom('programme.outcome_country').selectAll().where('space_id', '=', spaceId).where('outcome_id', 'in', ids).orderBy('country').execute(),
    db
      .selectFrom('programme.outcome_partner')
      .selectAll()
      .where('space_id', '=', spaceId)
      .where('outcome_id', 'in', ids)
      .orderBy('organisation_id')
      .orderBy('role')
      .execute(),
    db
      .selectFrom('programme.outcome_tag')
      .selectAll()
      .where('space_id', '=', spaceId)
      .where('outcome_id', 'in', ids)
      .orderBy('vocabulary')
      .orderBy('code')
      .execute(),
    db
      .selectFrom('programme.target_group')
      .selectAll()
      .where('space_id', '=', spaceId)
      .where('outcome_id', 'in', ids)
      .where('removed_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('programme.result')
      .selectAll()
      .where('space_id', '=', spaceId)
      .where('outcome_id', 'in', ids)
      .where('removed_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('programme.measure')
      .selectAll()
      .where('space_id', '=', spaceId)
      .where('outcome_id', 'in', ids)
      .where('removed_at', 'is', null)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('programme.indicator')
      .selectAll()
      .where('space_id', '=', spaceId)
      .where('outcome_id', 'in', ids)
      .where('removed_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute(),
  ])
  const indicatorIds = indicators.map((one) => one.id)
  const measureIds = measures.map((one) => one.id)
  const [planned, splits, asked] = await Promise.all([
    indicatorIds.length === 0
      ? []
      : db
          .selectFrom('programme.planned_value')
          .selectAll()
          .where('space_id', '=', spaceId)
          .where('indicator_id', 'in', indicatorIds)
          .orderBy('kind')
          .orderBy('from_on')
          .orderBy('until_on')
          .orderBy('cell')
          .orderBy('place')
          .execute(),
    indicatorIds.length === 0
      ? []
      : db
          .selectFrom('programme.indicator_dimension')
          .selectAll()
          .where('space_id', '=', spaceId)
          .where('indicator_id', 'in', indicatorIds)
          .orderBy('dimension_id')
          .execute(),
    measureIds.length === 0
      ? []
      : db
          .selectFrom('programme.measure_dimension')
          .selectAll()
          .where('space_id', '=', spaceId)
          .where('measure_id', 'in', measureIds)
          .orderBy('dimension_id')
          .execute(),
  ])
  const plannedBy = Map.groupBy(planned, (one) => one.indicator_id)
  const splitBy = Map.groupBy(splits, (one) => one.indicator_id)
  const askedBy = Map.groupBy(asked, (one) => one.measure_id)
  const of = <Row extends { outcome_id: Id }>(rows: Row[], id: Id) => rows.filter((one) => one.outcome_id === id)
  return outcomes.map((outcome) => ({
    id: outcome.id,
    ...outcomeNoun(outcome),
    countries: of(countries, outcome.id).map(countryNoun),
    partners: of(partners, outcome.id).map(partnerNoun),
    tags: of(tags, outcome.id).map(tagNoun),
    targetGroups: of(groups, outcome.id).map(targetGroupNoun),
    results: of(results, outcome.id).map((row) => ({ id: row.id, ...resultNoun(row) })),
    measures: of(measures, outcome.id).map((row) => ({
      id: row.id,
      ...measureNoun(
        row,
        (askedBy.get(row.id) ?? []).map((one) => ({ dimensionId: one.dimension_id, ...(one.crossed ? { crossed: true } : {}) })),
      ),
    })),
    indicators: of(indicators, outcome.id).map((row) => ({
      id: row.id,
      ...indicatorNoun(
        row,
        (splitBy.get(row.id) ?? []).map((one) => one.dimension_id),
      ),
      planned: (plannedBy.get(row.id) ?? []).map(plannedNoun),
    })),
  }))
}

/** With the names its ids stand for today, so that it can be read in twenty years. */
export async function explained(db: Db | Tx, spaceId: Id, frame: Frame): Promise<ApprovedFrame> {
  const named = frame.outcomes.flatMap((outcome) => [
    outcome.ownerOrganisationId,
    ...outcome.partners.flatMap((one) => [one.organisationId, one.budgetHolderId]),
  ])
  const split = frame.outcomes.flatMap((outcome) => [
    ...outcome.indicators.flatMap((one) => one.dimensions ?? []),
    ...outcome.measures.flatMap((one) => one.dimensions.map((it) => it.dimensionId)),
  ])
  const [organisations, dimensions, goals] = await Promise.all([
    organisationNames(db, spaceId, [frame.programme.leadOrganisationId, ...named]),
    dimensionsOf(db, spaceId, [...new Set(split)]),
    db.selectFrom('programme.joint_goal').select(['code', 'title', 'framework']).where('space_id', '=', spaceId).execute(),
  ])
  const used = new Set(frame.outcomes.flatMap((outcome) => outcome.tags.filter((tag) => tag.vocabulary === 'joint-goal').map((tag) => tag.code)))
  return {
    ...frame,
    dimensions,
    organisations: Object.fromEntries(organisations),
    jointGoals: Object.fromEntries(
      goals.filter((one) => used.has(one.code)).map((one) => [one.code, `${one.framework}: ${read(one.title, one.title.source).text}`]),
    ),
  }
}
