// What was achieved against what was planned, indicator by indicator. Every figure keeps what it was made of, the rule that joined it, and what was left out.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import { figureOf, valueOf, type Value, type ValueState } from '#kernel/value.ts'
import type { IndicatorDirection, IndicatorKind, OverPlaces, OverTime } from '#modules/programme/domain/indicator.ts'
import type { PlannedValue } from '#modules/programme/domain/planned-value.ts'
import { averageOf, sumOf } from './exact-sum.ts'

export interface Rules {
  kind: IndicatorKind
  direction: IndicatorDirection
  overTime: OverTime
  overPlaces: OverPlaces
}

export interface Reported {
  lineId: Id
  organisationId?: Id | undefined
  from: Day
  until: Day
  receivedAt: string
  cell: string
  place: string
  value: Value
  comment?: TranslatedText | undefined
}

/** Why something that was reported is not in the figure. */
export type LeftOut = 'not-summable' | 'replaced-by-later' | 'smaller' | 'overlaps-another-period' | Exclude<ValueState, 'number' | 'zero'>

export interface Joined {
  value: Value
  from: Reported[]
  leftOut: { one: Reported; why: LeftOut }[]
}

export interface Part {
  cell: string
  place: string
  target?: Value | undefined
  actual?: Value | undefined
}

export interface Point {
  from: Day
  until: Day
  target?: Value | undefined
  targetComment?: TranslatedText | undefined
  /** Absent: nothing was received for this period. */
  actual?: Joined | undefined
  parts: Part[]
}

export interface Progress {
  baseline?: { on: Day; value: Value; comment?: TranslatedText | undefined } | undefined
  points: Point[]
  /** Where it stands, by the rule over time; absent when the rule allows no such figure, or nothing was received. */
  toDate?: { value: Value; until: Day; target?: Value | undefined; periods: number; leftOut: number } | undefined
}

const isTotal = ({ cell = '', place = '' }: { cell?: string | undefined; place?: string | undefined }) => cell === '' && place === ''
const periodOf = ({ from, until }: { from: Day; until: Day }) => `${from}|${until}`

export function progressOf(rules: Rules, planned: PlannedValue[], reported: Reported[]): Progress {
  const baseline = planned.filter((one) => one.kind === 'baseline' && isTotal(one)).toSorted((one, other) => (one.until < other.until ? 1 : -1))[0]
  const targets = planned.filter((one) => one.kind === 'target')
  const periods = new Map([...targets, ...reported].map((one) => [periodOf(one), { from: one.from, until: one.until }]))
  const points = [...periods.entries()]
    .map(([key, period]) =>
      pointOf(
        rules,
        period,
        targets.filter((one) => periodOf(one) === key),
        reported.filter((one) => periodOf(one) === key),
      ),
    )
    .sort((one, other) => (one.until === other.until ? (one.from < other.from ? -1 : 1) : one.until < other.until ? -1 : 1))
  return {
    ...(baseline ? { baseline: { on: baseline.until, value: baseline.value, comment: baseline.comment } } : {}),
    points,
    toDate: toDateOf(rules, points),
  }
}

function pointOf(rules: Rules, period: { from: Day; until: Day }, targets: PlannedValue[], reported: Reported[]): Point {
  const target = targets.find(isTotal)
  const parts = new Map<string, Part>()
  for (const one of [...targets, ...reported])
    if (!isTotal(one)) parts.set(`${one.cell ?? ''}|${one.place ?? ''}`, { cell: one.cell ?? '', place: one.place ?? '' })
  for (const part of parts.values()) {
    const same = (one: { cell?: string | undefined; place?: string | undefined }) => (one.cell ?? '') === part.cell && (one.place ?? '') === part.place
    part.target = targets.find(same)?.value
    part.actual = joined(rules.overPlaces, reported.filter(same))?.value
  }
  return { ...period, target: target?.value, targetComment: target?.comment, actual: totalOf(rules, reported), parts: [...parts.values()] }
}

/** The totals as reported; without any, the figures by place where the rule lets places be joined. Parts of a dimension never make a total. */
function totalOf({ overPlaces }: Rules, reported: Reported[]): Joined | undefined {
  const totals = reported.filter(isTotal)
  return joined(overPlaces, totals.length ? totals : reported.filter((one) => one.cell === '' && one.place !== ''))
}

/** Several reports about the same thing and period, joined by the one rule the indicator declares. */
export function joined(rule: OverPlaces, reports: Reported[]): Joined | undefined {
  if (!reports.length) return undefined
  if (reports.length === 1) return { value: reports[0]!.value, from: reports, leftOut: [] }
  const withFigure = reports.filter((one) => figureOf(one.value) !== undefined)
  const without = reports.filter((one) => figureOf(one.value) === undefined).map((one) => ({ one, why: one.value.state as LeftOut }))
  if (!withFigure.length) return { value: stateWithout(reports), from: [], leftOut: without }
  if (withFigure.length === 1) return { value: withFigure[0]!.value, from: withFigure, leftOut: without }
  if (rule === 'not-summable')
    return { value: { state: 'not-applicable' }, from: [], leftOut: [...without, ...withFigure.map((one) => ({ one, why: 'not-summable' as const }))] }
  if (rule === 'latest' || rule === 'max') {
    const kept = withFigure.reduce((best, one) =>
      (rule === 'latest' ? one.receivedAt > best.receivedAt : figureOf(one.value)! > figureOf(best.value)!) ? one : best,
    )
    const why = rule === 'latest' ? 'replaced-by-later' : 'smaller'
    return { value: kept.value, from: [kept], leftOut: [...without, ...withFigure.filter((one) => one !== kept).map((one) => ({ one, why: why as LeftOut }))] }
  }
  const figures = withFigure.map((one) => decimal(one.value))
  return { value: valueOf(rule === 'sum' ? sumOf(figures) : averageOf(figures)), from: withFigure, leftOut: without }
}

/** When nobody has a figure: the state all agree on; otherwise we do not know. */
function stateWithout(reports: Reported[]): Value {
  const states = new Set(reports.map((one) => one.value.state))
  return states.size === 1 ? reports[0]!.value : { state: 'unknown' }
}

const decimal = (value: Value) => (value.state === 'number' ? value.n : '0')

function toDateOf({ overTime }: Rules, points: Point[]): Progress['toDate'] {
  const reached = points.filter((one) => one.actual && figureOf(one.actual.value) !== undefined)
  const last = reached.at(-1)
  if (!last || overTime === 'not-summable') return undefined
  const figures = (some: Point[]) => some.map((one) => decimal(one.actual!.value))
  if (overTime === 'latest' || overTime === 'cumulative-as-reported')
    return { value: last.actual!.value, until: last.until, target: last.target, periods: 1, leftOut: 0 }
  if (overTime === 'max') {
    const best = reached.reduce((top, one) => (figureOf(one.actual!.value)! > figureOf(top.actual!.value)! ? one : top))
    return { value: best.actual!.value, until: last.until, target: last.target, periods: 1, leftOut: 0 }
  }
  const apart = reached.filter((one, index) => !reached.some((other, place) => place !== index && overlaps(one, other) && isWider(one, other)))
  if (overTime === 'average')
    return { value: valueOf(averageOf(figures(apart))), until: last.until, target: last.target, periods: apart.length, leftOut: reached.length - apart.length }
  const targets = apart.map((one) => one.target)
  const planned = targets.every((one) => figureOf(one) !== undefined) ? valueOf(sumOf(targets.map((one) => decimal(one!)))) : undefined
  return { value: valueOf(sumOf(figures(apart))), until: last.until, target: planned, periods: apart.length, leftOut: reached.length - apart.length }
}

const overlaps = (one: Point, other: Point) => one.from <= other.until && other.from <= one.until
/** Of two periods that overlap the longer one is left out; of two alike the later. */
const isWider = (one: Point, other: Point) => {
  const [mine, its] = [days(one), days(other)]
  return mine > its || (mine === its && one.until > other.until)
}
const days = ({ from, until }: Point) => (Date.parse(until) - Date.parse(from)) / 86_400_000
