// Values in words and figures, the same everywhere: "≈ 320", "unknown", "n/a", "not yet".
import type { Value } from '#kernel/value.ts'
import { useText } from '../text.ts'
import { useFormat } from '../use-format.ts'
import type { IndicatorSeries } from './indicator-series.ts'

export function useSaid() {
  const t = useText()
  const format = useFormat()

  function value(it: Value | undefined, options: { estimate?: boolean | undefined } = {}): string {
    if (!it) return ''
    if (it.state === 'number') return `${options.estimate ? '≈ ' : ''}${format.number(Number(it.n), { max: 6 })}`
    return it.state === 'zero' ? '0' : t.word('web.value', it.state)
  }

  /** What a reader who cannot see the chart hears first; the table has the rest. */
  function summary(title: string, unit: string | undefined, { baseline, points }: IndicatorSeries): string {
    const latest = points.findLast((point) => point.actual && point.actual.state !== 'not-yet')
    const last = points.findLast((point) => point.target)
    const parts = [
      unit ? `${title} (${unit})` : title,
      baseline && `${t('web.chart-baseline')} ${baseline.label}: ${value(baseline.value)}`,
      latest && `${t('web.chart-actual')} ${latest.label}: ${value(latest.actual, latest)}`,
      last && `${t('web.chart-target')} ${last.label}: ${value(last.target)}`,
    ]
    return `${parts.filter(Boolean).join('. ')}.`
  }

  /** Room is short under a bar: full figures while they fit, then 320K. */
  const short = (figure: number) => (Math.abs(figure) < 100_000 ? format.number(figure) : format.short(figure))
  return { value, summary, short }
}
