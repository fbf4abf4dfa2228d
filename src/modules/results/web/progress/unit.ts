import type { AnswerTo } from '#web/ask.ts'
import { useText } from '#web/text.ts'
import type { OneIndicator } from './series.ts'

/** What stands behind the figures: "%", or the unit of the one question it is made of. */
export function useUnit() {
  const t = useText()
  return (indicator: Pick<OneIndicator, 'kind' | 'formula'>, measures: AnswerTo<'GET /outcomes/:outcomeId'>['measures']): string | undefined => {
    if (indicator.kind === 'percentage') return '%'
    const unit = measures.find((one) => one.id === indicator.formula?.measure)?.unit
    return unit && t.knows(`outcome.unit-${unit}`) ? t.word('outcome.unit', unit) : unit
  }
}
