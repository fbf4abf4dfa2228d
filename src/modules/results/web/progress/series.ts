// The progress of an indicator as a chart draws it: the whole, or one part of it.
import { shortPeriod } from '#kernel/period.ts'
import type { Value } from '#kernel/value.ts'
import type { AnswerTo } from '#web/ask.ts'
import type { IndicatorSeries } from '#web/charts/indicator-series.ts'

export type ProgressAnswer = AnswerTo<'GET /outcomes/:outcomeId/progress'>
export type OneProgress = ProgressAnswer['indicators'][number]
type OutcomeAnswer = AnswerTo<'GET /outcomes/:outcomeId'>
export type OneIndicator = OutcomeAnswer['indicators'][number]

/** `age=youth|` or `|NE`; empty: the whole. */
export type PartKey = string

export const partKey = ({ cell, place }: { cell: string; place: string }): PartKey => (cell || place ? `${cell}|${place}` : '')

/** Percentages end at a hundred, scores at their highest level. */
const highestOf = ({ kind, scale }: OneIndicator) => (kind === 'percentage' ? 100 : scale?.length ? Math.max(...scale.map((one) => one.level)) : undefined)

/** Undefined when nothing is planned or known of this part. */
export function seriesOf(progress: OneProgress, indicator: OneIndicator, part: PartKey, scale?: 'linear' | 'log'): IndicatorSeries | undefined {
  const common = { highest: highestOf(indicator), scale }
  if (part === '') {
    const { baseline, points } = progress
    if (!baseline && points.length === 0) return undefined
    return {
      ...common,
      baseline: baseline && { label: baseline.on.slice(0, 4), value: baseline.value },
      points: points.map((one) => ({ label: shortPeriod(one), target: one.target, actual: one.actual?.value })),
    }
  }
  const started = indicator.planned.find((one) => one.kind === 'baseline' && partKey({ cell: one.cell ?? '', place: one.place ?? '' }) === part)
  const points = progress.points.map((one) => ({ label: shortPeriod(one), part: one.parts.find((other) => partKey(other) === part) }))
  if (!started && points.every((one) => !one.part)) return undefined
  return {
    ...common,
    baseline: started && { label: started.until.slice(0, 4), value: started.value },
    points: points.map(({ label, part: it }) => ({ label, target: it?.target, actual: it?.actual })),
  }
}

/** Every part that one of these indicators has, with how many of them have it. */
export function partsOf(indicators: OneProgress[]): Map<PartKey, { cell: string; place: string; indicators: number }> {
  const parts = new Map<PartKey, { cell: string; place: string; indicators: number }>()
  for (const indicator of indicators) {
    const own = new Map(indicator.points.flatMap((point) => point.parts.map((part) => [partKey(part), part])))
    for (const [key, { cell, place }] of own) parts.set(key, { cell, place, indicators: (parts.get(key)?.indicators ?? 0) + 1 })
  }
  return parts
}

/** How much of the target is reached, where both are figures. Of shares and scores nobody should take a share. */
export function shareReached(value: Value, target: Value | undefined): number | undefined {
  if (value.state !== 'number' || target?.state !== 'number' || Number(target.n) <= 0) return undefined
  return Number(value.n) / Number(target.n)
}
