// A small chart of one indicator: baseline, targets and what was achieved. Behind it a table, one key away.
import { useId, useState } from 'react'
import { useText } from '../text.ts'
import { Button } from '../ui/button.tsx'
import { IndicatorDrawing } from './indicator-drawing.tsx'
import { chartModel, type IndicatorSeries } from './indicator-series.ts'
import { IndicatorTable } from './indicator-table.tsx'
import { useSaid } from './said.ts'
import { useWidth } from './use-width.ts'
import './chart.css'

interface Props {
  title: string
  /** Stands behind every figure: "%", "workers", "EUR". */
  unit?: string
  series: IndicatorSeries
  /** The title is already on the page above the chart. */
  bare?: boolean
  height?: number
}

export function IndicatorChart({ title, unit, series, bare, height = 148 }: Props) {
  const t = useText()
  const captionId = useId()
  const [asTable, setAsTable] = useState(false)
  const [box, width] = useWidth<HTMLDivElement>()
  const model = chartModel(series)
  const said = useSaid()
  return (
    <figure className="chart" aria-labelledby={captionId} onKeyDown={(event) => event.key === 't' && !event.ctrlKey && setAsTable(!asTable)}>
      <figcaption className={bare ? 'chart-caption chart-caption-bare' : 'chart-caption'}>
        <span id={captionId} className={bare ? 'for-readers-only' : 'chart-title'}>
          {title}
          {unit && <span className="chart-unit"> {unit}</span>}
        </span>
        <Button
          kind="quiet"
          icon={asTable ? 'chart' : 'table'}
          iconOnly
          className="not-on-paper"
          aria-pressed={asTable}
          aria-keyshortcuts="t"
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? 'web.chart-as-chart' : 'web.chart-as-table')}
        </Button>
      </figcaption>
      <div ref={box} className="chart-box">
        {asTable ? (
          <IndicatorTable title={title} series={series} />
        ) : (
          <IndicatorDrawing model={model} width={width} height={height} label={said.summary(title, unit, series)} />
        )}
      </div>
      {!asTable && model.scale.kind === 'log' && <p className="chart-note">{t('web.chart-log', { factor: model.scale.factor ?? 10 })}</p>}
    </figure>
  )
}
