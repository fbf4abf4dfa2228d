import type { OneIndicator, OutcomeAnswer } from './answer.ts'
import { IndicatorLine } from './indicator-line.tsx'

/** The indicators of one result, or of the outcome itself. */
export function IndicatorLines({ it, indicators, depth }: { it: OutcomeAnswer; indicators: OneIndicator[]; depth: number }) {
  if (indicators.length === 0) return null
  return (
    <div className="outcome-indicators">
      {indicators.map((one) => (
        <IndicatorLine key={one.id} it={it} indicator={one} depth={depth} />
      ))}
    </div>
  )
}
