// Results and indicators as they stand now, in the order of the file where there was one.
import { textIn } from '#kernel/translated-text.ts'
import type { FrameIndicator, FrameOutcome, FrameResult } from '#modules/programme/domain/frame.ts'
import type { Id } from '#kernel/id.ts'
import { withFigures } from './figures-from-outcome.ts'
import { indicatorAt, resultAt } from './ids.ts'
import { directionOf, kindOfMeasure, levelOf, measureOfKind, overPlacesOf, typeOfLevel } from './indicators-from-activity.ts'
import type { Base, LiveLine, LiveOutcome } from './live-outcome.ts'
import { publicText } from './public-text.ts'
import type { Indicator, Result } from './result.ts'
import { same } from './same.ts'
import { titleOf } from './title-of.ts'

interface Place<Noun> {
  noun: Noun
  /** The title it was given where the file has none. */
  otherwise: string
}

export function resultsFrom({ outcome, lines, base }: LiveOutcome, startsOnInFile: string): Result[] {
  const before = placesOf(base)
  const linesBy = Map.groupBy(lines, (one) => one.indicatorId)
  const written = new Map(
    outcome.indicators.map((one) => [one.id, indicatorFrom(one, before.indicators.get(one.id), linesBy.get(one.id) ?? [], startsOnInFile)]),
  )
  const order = [...before.indicators.keys()]
  const place = (id: Id) => (order.includes(id) ? order.indexOf(id) : order.length)
  const of = (resultId: Id | undefined) =>
    outcome.indicators
      .filter((one) => one.resultId === resultId)
      .toSorted((one, other) => place(one.id) - place(other.id))
      .map((one) => written.get(one.id)!)

  const resultOrder = [...before.results.keys()]
  const rank = (id: Id) => (resultOrder.includes(id) ? resultOrder.indexOf(id) : resultOrder.length)
  const results = outcome.results
    .toSorted((one, other) => rank(one.id) - rank(other.id))
    .flatMap((one) => {
      const was = before.results.get(one.id)
      const indicators = of(one.id)
      // The standard knows no result without an indicator; one that came so goes out so, and is told.
      return indicators.length > 0 || was ? [{ ...resultFrom(one, was), indicators }] : []
    })
  const loose = of(undefined)
  return loose.length > 0 ? [...results, ofTheOutcome(outcome, loose)] : results
}

function placesOf(base: Base | undefined) {
  const results = new Map<Id, Place<Result>>()
  const indicators = new Map<Id, Place<Indicator>>()
  base?.activity.results.forEach((result, index) => {
    const id = base.ids[resultAt(index)]
    if (id) results.set(id, { noun: result, otherwise: `Result ${index + 1}` })
    result.indicators.forEach((indicator, number) => {
      const itsId = base.ids[indicatorAt(index, number)]
      if (itsId) indicators.set(itsId, { noun: indicator, otherwise: `Indicator ${index + 1}.${number + 1}` })
    })
  })
  return { results, indicators }
}

const newResult: Result = { documents: [], references: [], indicators: [] }
const newIndicator: Indicator = { documents: [], references: [], baselines: [], periods: [] }

function resultFrom(live: FrameResult, was: Place<Result> | undefined): Result {
  const result: Result = { ...(was?.noun ?? newResult) }
  if (!was || levelOf(result.type) !== live.level) result.type = typeOfLevel(live.level)
  if (!was) result.aggregates = false
  return worded(result, live, was?.otherwise)
}

function indicatorFrom(live: FrameIndicator, was: Place<Indicator> | undefined, lines: LiveLine[], startsOn: string): Indicator {
  const indicator: Indicator = { ...(was?.noun ?? newIndicator) }
  const before = was?.noun
  if (!before || kindOfMeasure(before.measure) !== live.kind) indicator.measure = measureOfKind(live.kind)
  if (!before || directionOf(before) !== live.direction) indicator.ascending = live.direction !== 'down'
  if (!before || overPlacesOf(before) !== live.overPlaces) indicator.aggregates = live.overPlaces === 'sum'
  return { ...worded(indicator, live, was?.otherwise), ...withFigures(before ?? newIndicator, live, lines, startsOn) }
}

function worded<Noun extends Pick<Result, 'title' | 'description'>>(
  noun: Noun,
  live: Pick<FrameResult, 'title' | 'description' | 'code'>,
  otherwise: string | undefined,
): Noun {
  const now: Noun = { ...noun }
  if (otherwise === undefined || !same(titleOf(noun.title, otherwise), live.title)) now.title = publicText(live.title)
  if (same(noun.description, live.description)) return now
  if (live.description?.text.trim()) now.description = publicText(live.description)
  else delete now.description
  return now
}

/** Indicators that measure the outcome itself. */
const ofTheOutcome = (outcome: FrameOutcome, indicators: Indicator[]): Result => ({
  ...newResult,
  type: '2',
  aggregates: false,
  title: publicText(outcome.title ?? textIn('en', outcome.code)),
  indicators,
})
