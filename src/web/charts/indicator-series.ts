// What an indicator chart is about, and the marks it becomes: one grammar for results, on screen and on paper.
import { figureOf, type Value } from '#kernel/value.ts'
import { scaleFor, type Scale } from './scale.ts'

export interface ChartPoint {
  /** "2028", "H1 2028": short enough to stand under a bar. */
  label: string
  target?: Value | undefined
  actual?: Value | undefined
  forecast?: Value | undefined
  /** The actual is an estimate: ≈. */
  estimate?: boolean | undefined
  /** The actual is a total of reports that are not all in. */
  completeness?: { received: number; expected: number } | undefined
}

export interface IndicatorSeries {
  baseline?: { label: string; value: Value } | undefined
  points: readonly ChartPoint[]
  /** Top of the scale where there is one: 100 for percentages, 4 for a score of 1-4. */
  highest?: number | undefined
  scale?: 'linear' | 'log' | undefined
}

export type MarkKind = 'bar' | 'dot' | 'zero' | 'unknown' | 'not-applicable' | 'not-yet'

export interface Column {
  label: string
  /** Which of the five states the actual is in, drawn its own way; nothing where nothing was ever due. */
  mark: { kind: MarkKind; top: number; figure?: number } | undefined
  estimate: boolean
  completeness: { received: number; expected: number } | undefined
  target: { at: number; figure: number } | undefined
  forecast: { at: number; figure: number } | undefined
}

export interface ChartModel {
  scale: Scale
  baseline: { label: string; at: number | undefined; figure: number | undefined } | undefined
  columns: Column[]
}

function markOf(actual: Value | undefined, scale: Scale): Column['mark'] {
  if (!actual) return undefined
  if (actual.state === 'zero') return { kind: 'zero', top: scale.at(0), figure: 0 }
  if (actual.state !== 'number') return { kind: actual.state, top: 0 }
  // The length of a bar means nothing on a log scale; a place does.
  return { kind: scale.kind === 'log' ? 'dot' : 'bar', top: scale.at(Number(actual.n)), figure: Number(actual.n) }
}

export function chartModel({ baseline, points, highest, scale: kind }: IndicatorSeries): ChartModel {
  const values = [baseline?.value, ...points.flatMap((point) => [point.actual, point.target, point.forecast])]
  const scale = scaleFor(
    values.map(figureOf).filter((figure) => figure !== undefined),
    { highest, kind },
  )
  const placed = (value: Value | undefined) => {
    const figure = figureOf(value)
    return figure === undefined ? undefined : { at: scale.at(figure), figure }
  }
  const start = placed(baseline?.value)
  return {
    scale,
    baseline: baseline && { label: baseline.label, at: start?.at, figure: start?.figure },
    columns: points.map((point) => ({
      label: point.label,
      mark: markOf(point.actual, scale),
      estimate: point.estimate ?? false,
      completeness: point.completeness && point.completeness.received < point.completeness.expected ? point.completeness : undefined,
      target: placed(point.target),
      forecast: placed(point.forecast),
    })),
  }
}
