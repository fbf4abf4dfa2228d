// One value against its target in the height of a line: for tables and lists.
import { figureOf, type Value } from '#kernel/value.ts'
import { useText } from '../text.ts'
import { useSaid } from './said.ts'
import { scaleFor } from './scale.ts'
import './bullet.css'
import './chart.css'

interface Props {
  actual: Value | undefined
  target: Value | undefined
  baseline?: Value | undefined
  highest?: number | undefined
}

const width = 120
const inside = width - 12

export function Bullet({ actual, target, baseline, highest }: Props) {
  const t = useText()
  const said = useSaid()
  const [done, aim, start] = [figureOf(actual), figureOf(target), figureOf(baseline)]
  const scale = scaleFor(
    [done, aim, start].filter((one) => one !== undefined),
    { highest, kind: 'linear' },
  )
  const x = (figure: number) => 6 + scale.at(figure) * inside
  const words = [
    `${t('web.chart-actual')}: ${said.value(actual) || t('web.value-not-yet')}`,
    target && `${t('web.chart-target')}: ${said.value(target)}`,
    baseline && `${t('web.chart-baseline')}: ${said.value(baseline)}`,
  ]
  return (
    <svg className="drawing bullet" viewBox={`0 0 ${width} 20`} width={width} height="20" role="img" aria-label={words.filter(Boolean).join(', ')}>
      <line className="drawing-grid" x1="6" x2={width - 6} y1="10" y2="10" />
      {done !== undefined && done !== 0 && (
        <rect className="drawing-bar" x={Math.min(x(0), x(done))} y="6" width={Math.max(2, Math.abs(x(done) - x(0)))} height="8" />
      )}
      {done === 0 && <line className="drawing-zero" x1={x(0)} x2={x(0)} y1="4" y2="16" />}
      {done === undefined && actual?.state === 'unknown' && <line className="bullet-unknown" x1="6" x2={width - 6} y1="10" y2="10" />}
      {done === undefined && actual?.state !== 'unknown' && actual?.state !== 'not-applicable' && (
        <rect className="drawing-not-yet" x="6" y="6" width={inside} height="8" />
      )}
      {start !== undefined && <circle className="drawing-baseline" cx={x(start)} cy="10" r="3.5" />}
      {aim !== undefined && <path className="drawing-diamond" d={`M${x(aim)} 5l5 5l-5 5l-5 -5z`} />}
    </svg>
  )
}
