import { useText } from '../text.ts'
import type { IndicatorSeries } from './indicator-series.ts'
import { useSaid } from './said.ts'

/** All that the chart shows, as a table: what is printed, heard and copied. */
export function IndicatorTable({ title, series }: { title: string; series: IndicatorSeries }) {
  const t = useText()
  const said = useSaid()
  const forecasts = series.points.some((point) => point.forecast)
  return (
    <table className="chart-table">
      <caption className="for-readers-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.chart-period')}</th>
          <th scope="col">{t('web.chart-target')}</th>
          <th scope="col">{t('web.chart-actual')}</th>
          {forecasts && <th scope="col">{t('web.chart-forecast')}</th>}
        </tr>
      </thead>
      <tbody>
        {series.baseline && (
          <tr>
            <th scope="row">
              {series.baseline.label} <span className="quiet">{t('web.chart-baseline')}</span>
            </th>
            <td>–</td>
            <td>{said.value(series.baseline.value)}</td>
            {forecasts && <td>–</td>}
          </tr>
        )}
        {series.points.map((point) => {
          const part = point.completeness && point.completeness.received < point.completeness.expected ? point.completeness : undefined
          return (
            <tr key={point.label}>
              <th scope="row">{point.label}</th>
              <td>{said.value(point.target)}</td>
              <td className={part && 'chart-incomplete'}>
                {said.value(point.actual, point)}
                {part && <span className="quiet"> {t('web.chart-received', part)}</span>}
              </td>
              {forecasts && <td>{said.value(point.forecast)}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
