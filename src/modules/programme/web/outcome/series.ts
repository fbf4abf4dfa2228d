// What is planned for an indicator, as a chart draws it.
import { shortPeriod } from '#kernel/period.ts'
import type { IndicatorSeries } from '#web/charts/indicator-series.ts'
import type { IndicatorKind, ScaleLevel } from '../../domain/indicator.ts'
import type { PlannedValue } from '../../domain/planned-value.ts'

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
    baseline: baseline && { label: shortPeriod(baseline), value: baseline.value },
    points: targets.map((one) => ({ label: shortPeriod(one), target: one.value })),
    highest: highestOf(indicator),
  }
}
