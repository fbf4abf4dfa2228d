// The chart itself, in SVG: it draws the model and knows nothing of rules.
import { useId } from 'react'
import { useText } from '../text.ts'
import type { ChartModel, Column } from './indicator-series.ts'
import { useSaid } from './said.ts'

interface Props {
  model: ChartModel
  width: number
  height: number
  label: string
}

const top = 20
const bottom = 22

export function IndicatorDrawing({ model, width, height, label }: Props) {
  const hatchId = useId()
  const said = useSaid()
  const { scale, columns, baseline } = model
  const { ticks } = scale
  const tickWords = ticks.map((tick) => said.short(tick))
  const left = 10 + Math.max(...tickWords.map((word) => word.length)) * 6.6
  const slots = columns.length + (baseline ? 1 : 0)
  const slot = (width - left - 8) / Math.max(slots, 1)
  const ground = height - bottom
  const y = (place: number) => ground - place * (ground - top)
  const x = (index: number) => left + slot * (index + (baseline ? 1 : 0) + 0.5)
  const zero = y(Math.max(0, scale.kind === 'log' ? 0 : scale.at(0)))
  const line = [
    ...(baseline?.at === undefined ? [] : [`${left + slot / 2},${y(baseline.at)}`]),
    ...columns.flatMap((column, index) => (column.target ? [`${x(index)},${y(column.target.at)}`] : [])),
  ]
  return (
    <svg className="drawing" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      <defs>
        <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="drawing-hatch" x1="0" y1="0" x2="0" y2="5" />
        </pattern>
      </defs>
      {ticks.map((tick, index) => {
        const at = y(scale.at(tick))
        return (
          <g key={tick}>
            <line className={at === zero ? 'drawing-ground' : 'drawing-grid'} x1={left} x2={width} y1={at} y2={at} />
            <text className="drawing-tick" x={left - 6} y={at + 4} textAnchor="end">
              {tickWords[index]}
            </text>
          </g>
        )
      })}
      {baseline && (
        <text className="drawing-label" x={left + slot / 2} y={height - 6} textAnchor="middle">
          {baseline.label}
        </text>
      )}
      {columns.map((column, index) => (
        <ColumnMarks key={column.label} column={column} x={x(index)} y={y} zero={zero} ground={ground} height={height} slot={slot} hatch={`url(#${hatchId})`} />
      ))}
      {line.length > 1 && <polyline className="drawing-target-line" points={line.join(' ')} />}
      {columns.map((column, index) => column.target && <Diamond key={column.label} x={x(index)} y={y(column.target.at)} />)}
      {baseline && baseline.at === undefined && <circle className="drawing-baseline" cx={left + slot / 2} cy={zero - 8} r="5" fill={`url(#${hatchId})`} />}
      {baseline?.at !== undefined && <circle className="drawing-baseline" cx={left + slot / 2} cy={y(baseline.at)} r="4.5" />}
      <ColumnWords columns={columns} x={x} y={y} zero={zero} slot={slot} />
    </svg>
  )
}

const Diamond = ({ x, y }: { x: number; y: number }) => <path className="drawing-diamond" d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`} />

interface ColumnProps {
  column: Column
  x: number
  y(place: number): number
  zero: number
  ground: number
  height: number
  slot: number
  hatch: string
}

function ColumnMarks({ column, x, y, zero, ground, height, slot, hatch }: ColumnProps) {
  const t = useText()
  const half = Math.min(slot * 0.3, 17)
  const { mark, forecast } = column
  const tall = column.target ? Math.min(y(column.target.at), ground - 16) : ground - 40
  const box = { x: x - half, width: half * 2 }
  return (
    <g>
      {forecast && <rect className="drawing-forecast" {...box} y={Math.min(y(forecast.at), zero)} height={Math.max(1, Math.abs(zero - y(forecast.at)))} />}
      {mark?.kind === 'bar' && (
        <rect
          className={column.completeness ? 'drawing-bar drawing-incomplete' : 'drawing-bar'}
          {...box}
          y={Math.min(y(mark.top), zero)}
          height={Math.max(1.5, Math.abs(zero - y(mark.top)))}
        />
      )}
      {mark?.kind === 'dot' && (
        <>
          <line className="drawing-stem" x1={x} x2={x} y1={ground} y2={y(mark.top)} />
          <circle className="drawing-dot" cx={x} cy={y(mark.top)} r="5" />
        </>
      )}
      {mark?.kind === 'zero' && <line className="drawing-zero" x1={x - half * 0.7} x2={x + half * 0.7} y1={zero} y2={zero} />}
      {mark?.kind === 'unknown' && <rect {...box} y={tall} height={ground - tall} fill={hatch} className="drawing-unknown" />}
      {mark?.kind === 'not-yet' && !forecast && <rect className="drawing-not-yet" {...box} y={tall} height={ground - tall} />}
      {mark?.kind === 'not-applicable' && (
        <text className="drawing-na" x={x} y={zero - 6} textAnchor="middle">
          {t('web.value-na')}
        </text>
      )}
      <text className="drawing-label" x={x} y={height - 6} textAnchor="middle">
        {column.label}
      </text>
    </g>
  )
}

interface WordsProps {
  columns: Column[]
  x(index: number): number
  y(place: number): number
  zero: number
  slot: number
}

/** Each actual says its figure; of the targets only the last does, the line leads there. */
function ColumnWords({ columns, x, y, zero, slot }: WordsProps) {
  const said = useSaid()
  const last = columns.findLastIndex((column) => column.target)
  const fits = (words: string) => words.length * 6.8 < slot + 6
  return (
    <g>
      {columns.map((column, index) => {
        const { mark, target } = column
        const figure = mark?.figure
        const isLast = index === last && target
        const words = figure === undefined ? undefined : `${column.estimate ? '≈ ' : ''}${said.short(figure)}`
        const part = column.completeness && ` ${column.completeness.received}/${column.completeness.expected}`
        const actualTop = mark?.kind === 'zero' ? zero : mark ? y(mark.top) : zero
        const close = target && Math.abs(y(target.at) - actualTop) < 22
        const below = figure !== undefined && figure < 0
        const over = below ? actualTop + 14 : Math.min(actualTop, close && target ? y(target.at) - 3 : actualTop) - 6
        return (
          <g key={column.label}>
            {words && fits(words) && (
              <text className={part ? 'drawing-figure drawing-figure-incomplete' : 'drawing-figure'} x={x(index)} y={over} textAnchor="middle">
                {words}
                {part && fits(words + part) && <tspan className="drawing-part">{part}</tspan>}
              </text>
            )}
            {isLast && !words && (
              <text className="drawing-target" x={x(index)} y={y(target.at) - 9} textAnchor="middle">
                {said.short(target.figure)}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
