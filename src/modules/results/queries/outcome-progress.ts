// What each indicator of an outcome was to reach, and what was reported.
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import { covers } from '#modules/identity/domain/may.ts'
import { plannedNoun } from '#modules/programme/queries/nouns.ts'
import type { Tx } from '#server/command.ts'
import { achievedOutcomeFor } from '../access.ts'
import type { LineCell } from '../domain/line.ts'
import { progressOf, type Reported } from '../domain/progress.ts'

export async function outcomeProgress(db: Tx, who: Who, outcomeId: Id) {
  const { thing } = await achievedOutcomeFor(db, who, outcomeId)
  const [indicators, planned, lines] = await Promise.all([
    db
      .selectFrom('programme.indicator')
      .select(['id', 'kind', 'direction', 'over_time', 'over_places'])
      .where('space_id', '=', who.spaceId)
      .where('outcome_id', '=', outcomeId)
      .where('removed_at', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('programme.planned_value as v')
      .innerJoin('programme.indicator as i', (join) => join.onRef('i.space_id', '=', 'v.space_id').onRef('i.id', '=', 'v.indicator_id'))
      .selectAll('v')
      .where('v.space_id', '=', who.spaceId)
      .where('i.outcome_id', '=', outcomeId)
      .execute(),
    db
      .selectFrom('results.line as l')
      .leftJoin('partners.organisation as g', (join) => join.onRef('g.space_id', '=', 'l.space_id').onRef('g.id', '=', 'l.organisation_id'))
      .select(['l.id', 'l.indicator_id', 'l.organisation_id', 'l.from_on', 'l.until_on', 'l.cells', 'l.source', 'l.received_at', 'g.name'])
      .where('l.space_id', '=', who.spaceId)
      .where('l.outcome_id', '=', outcomeId)
      .orderBy('l.received_at')
      .orderBy('l.id')
      .execute(),
  ])
  const plannedBy = Map.groupBy(planned, (one) => one.indicator_id)
  const linesBy = Map.groupBy(lines, (one) => one.indicator_id)
  // Who is here for one organisation sees the figure of all together, and of its parts her own.
  const seesAll = who.grants.some((grant) => grant.scope !== 'organisation' && covers(grant, thing))
  const own = new Set(who.grants.filter((grant) => grant.scope === 'organisation').map((grant) => grant.scopeId))
  const shown = (one: Reported) => seesAll || !one.organisationId || own.has(one.organisationId)
  return {
    indicators: indicators.map((row) => {
      const rules = { kind: row.kind, direction: row.direction, overTime: row.over_time, overPlaces: row.over_places }
      const progress = progressOf(rules, (plannedBy.get(row.id) ?? []).map(plannedNoun), (linesBy.get(row.id) ?? []).flatMap(reportsIn))
      return {
        indicatorId: row.id,
        ...rules,
        ...progress,
        points: progress.points.map((point) => ({
          ...point,
          actual: point.actual && {
            value: point.actual.value,
            received: point.actual.from.length + point.actual.leftOut.length,
            from: point.actual.from.filter(shown),
            leftOut: point.actual.leftOut.filter(({ one }) => shown(one)),
          },
        })),
      }
    }),
    organisations: Object.fromEntries(
      lines.flatMap((one) => (one.organisation_id && one.name && (seesAll || own.has(one.organisation_id)) ? [[one.organisation_id, one.name]] : [])),
    ),
    sources: [...new Set(lines.map((one) => one.source))],
  }
}

interface LineRow {
  id: Id
  organisation_id: Id | null
  from_on: string
  until_on: string
  received_at: Date
  cells: unknown
}

const reportsIn = (line: LineRow): Reported[] =>
  (line.cells as LineCell[]).map(({ cell = '', place = '', value, comment }) => ({
    lineId: line.id,
    organisationId: line.organisation_id ?? undefined,
    from: line.from_on,
    until: line.until_on,
    receivedAt: line.received_at.toISOString(),
    cell,
    place,
    value,
    comment,
  }))
