import { useId, type ReactNode } from 'react'
import { useText } from '../text.ts'
import './chart-key.css'

/** The grammar of results, once per page of charts. */
export function ChartKey() {
  const t = useText()
  const hatch = useId()
  const signs: [string, ReactNode][] = [
    [t('web.chart-actual'), <rect key="s" className="drawing-bar" x="4" y="3" width="12" height="14" />],
    [
      t('web.chart-target'),
      <g key="s">
        <line className="drawing-target-line" x1="0" x2="20" y1="10" y2="10" />
        <path className="drawing-diamond" d="M10 5l5 5l-5 5l-5 -5z" />
      </g>,
    ],
    [t('web.chart-baseline'), <circle key="s" className="drawing-baseline" cx="10" cy="10" r="4.5" />],
    [t('web.chart-forecast'), <rect key="s" className="drawing-forecast" x="4" y="3" width="12" height="14" />],
    [
      t('web.value-unknown'),
      <g key="s">
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="drawing-hatch" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
        <rect className="drawing-unknown" x="4" y="3" width="12" height="14" fill={`url(#${hatch})`} />
      </g>,
    ],
    [t('web.value-not-yet'), <rect key="s" className="drawing-not-yet" x="4" y="3" width="12" height="14" />],
  ]
  return (
    <ul role="list" className="chart-key" aria-label={t('web.chart-key')}>
      {signs.map(([word, sign]) => (
        <li key={word}>
          <svg className="drawing" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            {sign}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}
