// Baselines and targets: what an indicator stood at, and where it should stand by when, for whom and where.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { blocker, warning, type Finding } from '#kernel/finding.ts'
import { plainText } from '#kernel/plain-text.ts'
import { figureOf, Value } from '#kernel/value.ts'
import { cellOf, isCell } from './cell.ts'
import { holdsOn, type Dimension } from './dimension.ts'
import type { IndicatorDirection, IndicatorKind, OverTime, ScaleLevel } from './indicator.ts'
import { Story } from './narrative.ts'

/** What tells one planned value from another of the same indicator. */
export const PlannedKey = z.strictObject({
  kind: z.enum(['baseline', 'target']),
  from: Day,
  until: Day,
  /** Which part of the figure: see cell.ts. Left out: the total. */
  cell: z.optional(z.string().check(z.maxLength(500), z.refine(isCell, 'programme.cell-not-understood'))),
  /** Country code or reference of a place. Left out: everywhere. */
  place: z.optional(plainText(200)),
})
export type PlannedKey = z.infer<typeof PlannedKey>

export const PlannedValue = z.strictObject({ ...PlannedKey.shape, value: Value, comment: z.optional(Story) })
export type PlannedValue = z.infer<typeof PlannedValue>

export const keyText = ({ kind, from, until, cell = '', place = '' }: PlannedKey) => [kind, from, until, cell, place].join('|')

/** As much of an indicator as its values depend on. */
export interface MeasuredBy {
  kind: IndicatorKind
  direction: IndicatorDirection
  overTime: OverTime
  scale?: ScaleLevel[] | undefined
  /** Those by which it is split. */
  dimensions: Dimension[]
}

interface Frame {
  startsOn: Day
  endsOn: Day
}

/** Everything that is wrong or strange about the values of one indicator, as a whole. `at` are places in the list. */
export function plannedValueFindings(values: PlannedValue[], indicator: MeasuredBy, outcome: Frame): Finding[] {
  return [
    ...values.flatMap((one, index) => [
      ...dayFindings(one, `values.${index}`, outcome),
      ...figureFindings(one, `values.${index}`, indicator),
      ...cellFindings(one, `values.${index}`, indicator),
    ]),
    ...doubles(values),
    ...againstBaseline(values, indicator),
    ...againstEarlier(values, indicator),
    ...partsAgainstTotal(values, indicator),
  ]
}

function dayFindings({ kind, from, until }: PlannedValue, at: string, outcome: Frame): Finding[] {
  if (until < from) return [blocker('programme.ends-before-it-starts', `${at}.until`)]
  if (kind === 'baseline') return []
  if (from >= outcome.startsOn && until <= outcome.endsOn) return []
  return [blocker('programme.target-outside-outcome', `${at}.${from < outcome.startsOn ? 'from' : 'until'}`, { from: outcome.startsOn, until: outcome.endsOn })]
}

function figureFindings({ value }: PlannedValue, at: string, { kind, scale }: MeasuredBy): Finding[] {
  const figure = figureOf(value)
  if (figure === undefined) return []
  if (kind === 'narrative') return [blocker('programme.narrative-has-no-figure', `${at}.value`)]
  if (kind === 'count' && figure < 0) return [blocker('programme.count-negative', `${at}.value`)]
  if (kind === 'percentage' && (figure > 100 || figure < 0)) return [warning('programme.percentage-unlikely', `${at}.value`, { figure })]
  const levels = (scale ?? []).map((one) => one.level)
  if ((kind === 'score' || kind === 'progress-markers') && levels.length > 1) {
    const [lowest, highest] = [Math.min(...levels), Math.max(...levels)]
    if (figure < lowest || figure > highest) return [blocker('programme.value-outside-scale', `${at}.value`, { figure, lowest, highest })]
  }
  return []
}

function cellFindings({ cell = '', from, until }: PlannedValue, at: string, { dimensions }: MeasuredBy): Finding[] {
  return Object.entries(cellOf(cell) ?? {}).flatMap(([name, code]): Finding[] => {
    const dimension = dimensions.find((one) => one.code === name)
    if (!dimension) return [blocker('programme.cell-dimension-unknown', `${at}.cell`, { dimension: name })]
    const member = dimension.members.find((one) => one.code === code)
    if (!member) return [blocker('programme.cell-member-unknown', `${at}.cell`, { dimension: name, member: code })]
    return holdsOn(member, from, until) ? [] : [warning('programme.cell-member-not-valid', `${at}.cell`, { dimension: name, member: code })]
  })
}

function doubles(values: PlannedValue[]): Finding[] {
  const seen = new Set<string>()
  return values.flatMap((one, index) => {
    const key = keyText(one)
    if (seen.has(key)) return [blocker('programme.planned-value-twice', `values.${index}`)]
    seen.add(key)
    return []
  })
}

const partOf = ({ cell = '', place = '' }: PlannedValue) => `${cell}|${place}`

function againstBaseline(values: PlannedValue[], { direction, kind, overTime }: MeasuredBy): Finding[] {
  return values.flatMap((target, index): Finding[] => {
    if (target.kind !== 'target') return []
    const baselines = values.filter((one) => one.kind === 'baseline' && partOf(one) === partOf(target))
    const late = baselines.find((one) => one.from > target.until)
    if (late) return [blocker('programme.target-before-baseline', `values.${index}.until`, { target: target.until, baseline: late.from })]
    const baseline = baselines.toSorted((one, other) => (one.until < other.until ? 1 : -1))[0]
    const [from, to] = [figureOf(baseline?.value), figureOf(target.value)]
    // A sum starts at nought in each period: the stand before the programme says nothing about it.
    if (from === undefined || to === undefined || kind === 'narrative' || direction === 'none' || overTime === 'sum') return []
    if (direction === 'up' && to < from) return [warning('programme.target-below-baseline', `values.${index}.value`, { target: to, baseline: from })]
    if (direction === 'down' && to > from) return [warning('programme.target-above-baseline', `values.${index}.value`, { target: to, baseline: from })]
    return []
  })
}

/** A figure reported as "so far" never falls; a stand should not move against its direction. */
function againstEarlier(values: PlannedValue[], { direction, overTime }: MeasuredBy): Finding[] {
  if (overTime === 'sum' || overTime === 'average' || direction === 'none') return []
  return values.flatMap((target, index): Finding[] => {
    if (target.kind !== 'target') return []
    const earlier = values
      .filter((one) => one.kind === 'target' && partOf(one) === partOf(target) && one.until < target.until && figureOf(one.value) !== undefined)
      .toSorted((one, other) => (one.until < other.until ? 1 : -1))[0]
    const [before, after] = [figureOf(earlier?.value), figureOf(target.value)]
    if (before === undefined || after === undefined) return []
    const against = direction === 'up' ? after < before : after > before
    return against ? [warning('programme.target-against-direction', `values.${index}.value`, { before, after, direction })] : []
  })
}

/** Parts of a dimension whose groups do not overlap add up to the total, when every part has a figure. */
function partsAgainstTotal(values: PlannedValue[], { kind, dimensions }: MeasuredBy): Finding[] {
  if (kind !== 'count') return []
  return values.flatMap((whole, index): Finding[] => {
    const total = figureOf(whole.value)
    if (whole.cell || total === undefined) return []
    return dimensions
      .filter((one) => !one.overlaps)
      .flatMap((dimension): Finding[] => {
        const parts = values.filter((one) => {
          const cell = cellOf(one.cell ?? '') ?? {}
          const alone = Object.keys(cell).length === 1 && dimension.code in cell
          return alone && keyText({ ...one, cell: '' }) === keyText({ ...whole, cell: '' })
        })
        const figures = parts.map((one) => figureOf(one.value))
        if (parts.length < 2 || figures.some((one) => one === undefined)) return []
        const sum = (figures as number[]).reduce((all, one) => all + one, 0)
        if (Math.abs(sum - total) < 1e-6) return []
        return [warning('programme.parts-differ-from-total', `values.${index}.value`, { dimension: dimension.code, parts: sum, total })]
      })
  })
}
