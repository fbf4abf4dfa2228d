// What one indicator is to reach and what it reached, where the indicator itself is shown.
import { useQuestion } from '#web/questions.ts'
import type { SlotProps } from '#web/slots/slots.tsx'
import { IndicatorChart } from '#web/charts/indicator-chart.tsx'
import { useWidth } from '#web/charts/use-width.ts'
import { Answer } from '#web/ui/answer.tsx'
import { seriesOf } from './progress/series.ts'
import { Stand } from './progress/stand.tsx'
import { useUnit } from './progress/unit.ts'
import './progress/progress.css'

export function Slot({ id, name, within }: SlotProps) {
  const outcomeId = within[0] ?? ''
  const outcome = useQuestion('GET /outcomes/:outcomeId', { outcomeId })
  const progress = useQuestion('GET /outcomes/:outcomeId/progress', { outcomeId })
  const unitOf = useUnit()
  const [box, width] = useWidth<HTMLDivElement>()
  const indicator = outcome.answer?.indicators.find((one) => one.id === id)
  return (
    <div ref={box}>
      <Answer of={progress}>
        {(it) => {
          const own = it.indicators.find((one) => one.indicatorId === id)
          const series = own && indicator && seriesOf(own, indicator, '')
          if (!own || !indicator || !series) return null
          const unit = unitOf(indicator, outcome.answer?.measures ?? [])
          return (
            <div className="progress-one">
              <IndicatorChart bare title={name} {...(unit && { unit })} series={series} height={width > 600 ? 220 : 140} />
              {own.points.some((point) => point.actual) && <Stand progress={own} organisations={it.organisations} unit={unit} />}
            </div>
          )
        }}
      </Answer>
    </div>
  )
}
