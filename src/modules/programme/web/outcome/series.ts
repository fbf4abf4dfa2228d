// What is planned for an indicator, as a chart draws it.
import { periodOf } from '#kernel/period.ts'
import { yearOf, type Day } from '#kernel/day.ts'
import type { IndicatorSeries } from '#web/charts/indicator-series.ts'
import type { IndicatorKind, ScaleLevel } from '../../domain/indicator.ts'
import type { PlannedValue } from '../../domain/planned-value.ts'

/** "2028", "2028-H1", or "2027–2031" for days that are no period of ours. */
export function periodLabel({ from, until }: { from: Day; until: Day }): string {
  if (from === until) return String(yearOf(until))
  const [first, last] = [yearOf(from), yearOf(until)]
  return periodOf(from, until) ?? (first === last ? String(first) : `${first}–${last}`)
}

const isTotal = ({ cell = '', place = '' }: PlannedValue) => cell === '' && place === ''

interface Planned {
  kind: IndicatorKind
  scale?: ScaleLevel[] | undefined
  planned: PlannedValue[]
}

/** Percentages end at a hundred, scores at their highest level. */
export const highestOf = ({ kind, scale }: Pick<Planned, 'kind' | 'scale'>) =>
  kind === 'percentage' ? 100 : scale?.length ? Math.max(...scale.map((one) => one.level)) : undefined

export function plannedSeries(indicator: Planned): IndicatorSeries {
  const totals = indicator.planned.filter(isTotal)
  const baseline = totals.filter((one) => one.kind === 'baseline').toSorted((one, other) => (one.until < other.until ? 1 : -1))[0]
  const targets = totals.filter((one) => one.kind === 'target').toSorted((one, other) => (one.until < other.until ? -1 : 1))
  return {
    baseline: baseline && { label: periodLabel(baseline), value: baseline.value },
    points: targets.map((one) => ({ label: periodLabel(one), target: one.value })),
    highest: highestOf(indicator),
  }
}
