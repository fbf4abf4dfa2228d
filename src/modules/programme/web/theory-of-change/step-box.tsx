import { memo } from 'react'
import { keyboardStop } from './keyboard-stop.ts'
import type { Pathway, Step } from '#modules/programme/domain/theory-of-change.ts'
import { box as measures, type Box } from '#modules/programme/domain/theory-of-change-layout.ts'

interface Props {
  step: Step
  box: Box
  /** Its kind in words. */
  kind: string
  /** All that is said of it to those who listen. */
  spoken: string
  pathway: Pathway | undefined
  current: boolean
  chosen: boolean
  /** It may be, or is, the target of the arrow that is being drawn. */
  aimedAt: boolean
  lang: string
}

/** A step of the diagram: a button with its words in it. */
export const StepBox = memo(function StepBox({ step, box, kind, spoken, pathway, current, chosen, aimedAt, lang }: Props) {
  const left = -box.width / 2 + measures.padding
  const top = -box.height / 2 + measures.padding
  const foot = top + measures.kind + Math.max(1, box.lines.length) * measures.line + 17
  return (
    <g
      className={`toc-step toc-${step.kind}${chosen ? ' toc-chosen' : ''}${aimedAt ? ' toc-aimed-at' : ''}`}
      data-step={step.id}
      transform={`translate(${box.x} ${box.y})`}
    >
      <rect
        className="toc-ring"
        x={-box.width / 2 - 4}
        y={-box.height / 2 - 4}
        width={box.width + 8}
        height={box.height + 8}
        rx={step.kind === 'actor-of-change' ? 24 : 10}
      />
      <rect
        className="toc-face"
        x={-box.width / 2}
        y={-box.height / 2}
        width={box.width}
        height={box.height}
        rx={step.kind === 'actor-of-change' ? 20 : step.kind === 'activity' ? 0 : 6}
      />
      <g aria-hidden="true">
        <text className="toc-kind" x={left} y={top + 12}>
          {kind}
        </text>
        {box.lines.map((line, at) => (
          <text key={at} className="toc-words" x={left} y={top + measures.kind + 15 + at * measures.line}>
            {line}
          </text>
        ))}
        {box.actors.map((line, at) => (
          <text key={at} className="toc-foot" x={left} y={foot + at * measures.small}>
            {line}
          </text>
        ))}
        {box.pathway && pathway && <PathwayLine look={pathway.look} x={left} y={foot + box.actors.length * measures.small} words={box.pathway} />}
      </g>
      {/* What is pressed: its name says all that stands in the box, and what the arrows say. */}
      <rect
        className="toc-touch"
        role="button"
        {...keyboardStop(current)}
        aria-label={spoken}
        aria-pressed={chosen}
        lang={lang}
        x={-box.width / 2}
        y={-box.height / 2}
        width={box.width}
        height={box.height}
      />
    </g>
  )
})

const PathwayLine = ({ look, x, y, words }: { look: number; x: number; y: number; words: string }) => (
  <>
    <path className={`toc-sample toc-look-${look}`} d={`M${x} ${y - 4}h24`} />
    <text className="toc-foot" x={x + 32} y={y}>
      {words}
    </text>
  </>
)

/** A short piece of line in the look of a pathway, to stand beside its title. */
export const LineSample = ({ look }: { look: number }) => (
  <svg className="toc-line-sample" width="32" height="12" viewBox="0 0 32 12" aria-hidden="true">
    <path className={`toc-sample toc-look-${look}`} d="M1 6h30" />
  </svg>
)
