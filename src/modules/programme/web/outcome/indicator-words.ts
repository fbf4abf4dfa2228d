// What an indicator is, in one line: "Number · more is better · counted since the start · places are added up".
import { useText } from '#web/text.ts'
import type { OneIndicator, OutcomeAnswer } from './answer.ts'

export function useIndicatorWords() {
  const t = useText()
  const rules = ({ kind, direction, overTime, overPlaces }: Pick<OneIndicator, 'kind' | 'direction' | 'overTime' | 'overPlaces'>) =>
    [
      t.word('outcome.kind', kind),
      ...(direction === 'none' ? [] : [t.word('outcome.direction', direction)]),
      ...(kind === 'narrative' ? [] : [t.word('outcome.over-time', overTime), t.word('outcome.over-places', overPlaces)]),
    ].join(' · ')

  /** "people", "%": what stands behind the figures. */
  function unit(indicator: Pick<OneIndicator, 'kind' | 'formula'>, measures: OutcomeAnswer['measures']): string | undefined {
    if (indicator.kind === 'percentage') return '%'
    const measure = measures.find((one) => one.id === indicator.formula?.measure)
    if (!measure) return undefined
    return t.knows(`outcome.unit-${measure.unit}`) ? t.word('outcome.unit', measure.unit) : measure.unit
  }
  return { rules, unit }
}
