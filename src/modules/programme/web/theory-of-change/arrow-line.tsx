import { keyboardStop } from './keyboard-stop.ts'
import type { Route } from '#modules/programme/domain/theory-of-change-routes.ts'

interface LineProps {
  route: Route
  look: number | undefined
  chosen: boolean
  onChoose: (() => void) | undefined
}

/** The line of an arrow; a broad invisible one under it is what a finger hits. */
export const ArrowLine = ({ route, look, chosen, onChoose }: LineProps) => (
  <g className={`toc-arrow${look === undefined ? '' : ` toc-look-${look}`}${chosen ? ' toc-chosen' : ''}`}>
    {onChoose && <path className="toc-reach" d={route.line} onClick={onChoose} />}
    <path className="toc-line" d={route.line} />
    <path className="toc-head" d={route.head} />
  </g>
)

interface MarkProps {
  route: Route
  /** "A3", "!3", "A!3"; a plus where something can still be written. */
  sign: string
  spoken: string
  current: boolean
  chosen: boolean
}

export function ArrowMark({ route, sign, spoken, current, chosen }: MarkProps) {
  const width = Math.max(24, 14 + sign.length * 8)
  return (
    <g
      className={`toc-mark${sign.includes('!') ? ' toc-mark-risk' : ''}${sign === '+' ? ' toc-mark-open' : ''}${chosen ? ' toc-chosen' : ''}`}
      data-mark={route.id}
      transform={`translate(${route.mark.x} ${route.mark.y})`}
    >
      <rect className="toc-ring" x={-width / 2 - 4} y={-16} width={width + 8} height={32} rx={16} />
      <rect className="toc-pill" x={-width / 2} y={-12} width={width} height={24} rx={12} />
      <text className="toc-sign" y={4.5} aria-hidden="true">
        {sign}
      </text>
      <rect
        className="toc-touch"
        role="button"
        {...keyboardStop(current)}
        aria-label={spoken}
        aria-pressed={chosen}
        x={-width / 2}
        y={-12}
        width={width}
        height={24}
      />
    </g>
  )
}
