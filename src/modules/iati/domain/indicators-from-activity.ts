// Indicators of an activity with their baselines and targets, and the dimensions by which publishers split their figures.
import type { Day } from '#kernel/day.ts'
import { textIn } from '#kernel/translated-text.ts'
import { cellOf } from '#modules/programme/domain/cell.ts'
import type { FrameworkFromElsewhere } from '#modules/programme/domain/framework-from-elsewhere.ts'
import { rulesFor, type IndicatorDirection, type IndicatorKind } from '#modules/programme/domain/indicator.ts'
import type { ResultLevel } from '#modules/programme/domain/result.ts'
import type { Activity } from './activity.ts'
import { cellOfMeasured, dayOfBaseline, daysOfPeriod, placeOfMeasured } from './figure-key.ts'
import { indicatorAt, resultAt, type IdOf } from './ids.ts'
import type { Indicator, Measured } from './result.ts'
import { titleOf } from './title-of.ts'

export type IndicatorRead = FrameworkFromElsewhere['indicators'][number]
export type PlannedRead = IndicatorRead['planned'][number]

const levels: Record<string, ResultLevel> = { '1': 'output', '2': 'outcome', '3': 'impact', '9': 'other' }
export const levelOf = (type: string | undefined): ResultLevel => levels[type ?? ''] ?? 'other'
export const typeOfLevel = (level: ResultLevel) => ({ output: '1', outcome: '2', 'intermediate-outcome': '2', impact: '3', activity: '9', other: '9' })[level]

const kinds: Record<string, IndicatorKind> = { '1': 'count', '2': 'percentage', '3': 'score', '4': 'score', '5': 'narrative' }
export const kindOfMeasure = (measure: string | undefined): IndicatorKind => kinds[measure ?? ''] ?? 'count'
export const measureOfKind = (kind: IndicatorKind) => ({ count: '1', ratio: '1', percentage: '2', score: '4', 'progress-markers': '4', narrative: '5' })[kind]

export const directionOf = ({ measure, ascending }: Pick<Indicator, 'measure' | 'ascending'>): IndicatorDirection =>
  kindOfMeasure(measure) === 'narrative' ? 'none' : ascending === false ? 'down' : 'up'

/** Files say only whether parts may be added up; over time nothing is added, because nobody said that it may be. */
export function overPlacesOf({ measure, aggregates }: Pick<Indicator, 'measure' | 'aggregates'>) {
  return aggregates && rulesFor[kindOfMeasure(measure)].overPlaces.includes('sum') ? 'sum' : 'not-summable'
}

export function indicatorsOf({ results }: Pick<Activity, 'results'>, idOf: IdOf, startsOn: Day): IndicatorRead[] {
  return results.flatMap((result, place) =>
    result.indicators.map((indicator, index): IndicatorRead => ({
      id: idOf(indicatorAt(place, index)),
      resultId: idOf(resultAt(place)),
      title: titleOf(indicator.title, `Indicator ${place + 1}.${index + 1}`),
      ...(indicator.description ? { description: indicator.description } : {}),
      kind: kindOfMeasure(indicator.measure),
      direction: directionOf(indicator),
      overTime: 'latest',
      overPlaces: overPlacesOf(indicator),
      dimensions: dimensionNames(indicator),
      planned: plannedOf(indicator, startsOn).map((one, number) => ({ id: idOf(`${indicatorAt(place, index)}.planned.${number}`), ...one })),
    })),
  )
}

export function plannedOf(indicator: Indicator, startsOn: Day): Omit<PlannedRead, 'id'>[] {
  const baselines = indicator.baselines.flatMap((one) => {
    const day = dayOfBaseline(one, startsOn)
    return planned(one, 'baseline', { from: day, until: day })
  })
  const targets = indicator.periods.flatMap((period) => {
    const days = daysOfPeriod(period)
    return days ? period.targets.flatMap((one) => planned(one, 'target', days)) : []
  })
  return [...baselines, ...targets]
}

function planned(one: Measured, kind: PlannedRead['kind'], days: { from: Day; until: Day }): Omit<PlannedRead, 'id'>[] {
  const cell = cellOfMeasured(one)
  return cell === undefined ? [] : [{ kind, ...days, cell, place: placeOfMeasured(one), value: one.value, ...(one.comment ? { comment: one.comment } : {}) }]
}

export const measuredIn = (indicator: Indicator): Measured[] => [
  ...indicator.baselines,
  ...indicator.periods.flatMap((one) => [...one.targets, ...one.actuals]),
]

const cellsIn = (indicator: Indicator) => measuredIn(indicator).map((one) => cellOf(cellOfMeasured(one) ?? '') ?? {})
const dimensionNames = (indicator: Indicator) => [...new Set(cellsIn(indicator).flatMap((cell) => Object.keys(cell)))]

export function dimensionsOf({ results }: Pick<Activity, 'results'>, idOf: IdOf): FrameworkFromElsewhere['dimensions'] {
  const members = new Map<string, Set<string>>()
  for (const cell of results.flatMap((one) => one.indicators.flatMap(cellsIn)))
    for (const [name, member] of Object.entries(cell)) members.set(name, (members.get(name) ?? new Set()).add(member))
  return [...members].map(([code, codes]) => ({
    id: idOf(`dimension.${code}`),
    code,
    title: textIn('en', code),
    members: [...codes].map((one) => ({ code: one, title: textIn('en', one) })),
  }))
}
