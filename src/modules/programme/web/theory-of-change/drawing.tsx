// The diagram itself: arrows under boxes, marks on top. It draws what it is given and decides nothing.
import type { ReactNode } from 'react'
import { byId, markOfArrow, noteNumbers, pathwayOfArrow, type Place } from '#modules/programme/domain/theory-of-change.ts'
import type { Layout } from '#modules/programme/domain/theory-of-change-layout.ts'
import { spokenArrow, spokenStep } from '#modules/programme/domain/theory-of-change-spoken.ts'
import { read } from '#kernel/translated-text.ts'
import { ArrowLine, ArrowMark } from './arrow-line.tsx'
import { useDiagram } from './diagram-context.ts'
import { StepBox } from './step-box.tsx'

interface Props {
  layout: Layout
  /** Where the keyboard stands among the steps, and among the marks. */
  currentStep: string | undefined
  currentMark: string | undefined
  /** An arrow that is being drawn: from a step to a point, or to a step. */
  drawingTo: { from: string; point: Place; to: string | undefined } | undefined
  /** Handles and whatever else lies on top. */
  children?: ReactNode
}

export function Drawing({ layout, currentStep, currentMark, drawingTo, children }: Props) {
  const { value, language, editable, say, chosen, choose } = useDiagram()
  const steps = byId(value.steps)
  const arrows = byId(value.arrows)
  const pathways = byId(value.pathways)
  const numbers = noteNumbers(value)
  const from = layout.boxes.find((box) => box.id === drawingTo?.from)
  return (
    <>
      <g>
        {layout.routes.map((route) => (
          <ArrowLine
            key={route.id}
            route={route}
            look={pathways.get(pathwayOfArrow(arrows.get(route.id)!, steps) ?? '')?.look}
            chosen={chosen?.id === route.id}
            onChoose={editable ? () => choose({ thing: 'arrow', id: route.id }) : undefined}
          />
        ))}
        {from && drawingTo && <path className="toc-drawing" d={`M${from.x} ${from.y}L${drawingTo.point.x} ${drawingTo.point.y}`} />}
      </g>
      <g>
        {layout.boxes.map((box) => {
          const step = steps.get(box.id)!
          return (
            <StepBox
              key={box.id}
              step={step}
              box={box}
              kind={say(`toc.kind-${step.kind}`)}
              spoken={spokenStep(value, step, language, say)}
              pathway={pathways.get(step.pathway ?? '')}
              current={currentStep === box.id}
              chosen={chosen?.id === box.id}
              aimedAt={drawingTo?.to === box.id}
              lang={read(step.text, language).language}
            />
          )
        })}
      </g>
      <g>
        {layout.routes.map((route) => {
          const arrow = arrows.get(route.id)!
          const sign = markOfArrow(arrow, numbers.get(route.id)) || (editable ? '+' : '')
          if (sign === '') return null
          const spoken = spokenArrow(value, arrow, language, say)
          return (
            <ArrowMark
              key={route.id}
              route={route}
              sign={sign}
              spoken={sign === '+' ? `${spoken} ${say('toc.write-assumption')}` : spoken}
              current={currentMark === route.id}
              chosen={chosen?.id === route.id}
            />
          )
        })}
      </g>
      {children}
    </>
  )
}
