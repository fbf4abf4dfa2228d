// The sheet on which the diagram lies: scrolls, zooms, takes the pointer and the keyboard.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { inWords } from '#modules/programme/domain/theory-of-change.ts'
import { connect, moveStep, rewriteStep } from '#modules/programme/domain/theory-of-change-edits.ts'
import { whyNotConnect } from '#modules/programme/domain/theory-of-change-findings.ts'
import { layoutOf, snapped } from '#modules/programme/domain/theory-of-change-layout.ts'
import type { Measure } from '#modules/programme/domain/theory-of-change-wrap.ts'
import { freshId } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { useDiagram } from './diagram-context.ts'
import { Drawing } from './drawing.tsx'
import { InlineText } from './inline-text.tsx'
import { measureIn } from './letters.ts'
import { inReadingOrder } from './next-step.ts'
import { Tip } from './tip.tsx'
import { useLatest } from './use-latest.ts'
import { useKeyboard } from './use-keyboard.ts'
import { usePointer } from './use-pointer.ts'
import { useView } from './use-view.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

export function Stage({ label, onSay }: { label: string; onSay(sentence: string): void }) {
  const { value, language, editable, say, editing, chosen, choose } = useDiagram()
  const [measure, setMeasure] = useState<Measure | undefined>(undefined)
  const [writing, setWriting] = useState<string | undefined>(undefined)
  const [current, setCurrent] = useState<string | undefined>(undefined)
  const [mark, setMark] = useState<string | undefined>(undefined)
  const [pointedAt, setPointedAt] = useState<string | undefined>(undefined)

  const resting = useMemo(() => layoutOf(value, language, measure ? { measure } : {}), [value, language, measure])
  const order = useMemo(() => inReadingOrder(resting), [resting])
  const currentStep = current !== undefined && order.includes(current) ? current : order[0]
  const impact = value.direction === 'up' ? resting.boxes.find((box) => box.id === order[0]) : undefined
  const view = useView({
    bounds: resting.bounds,
    margin: editable ? 56 : 32,
    wholeHeight: editable,
    first: impact,
    held: resting.boxes.find((box) => box.id === currentStep),
  })
  const { frame, sheet, zoom } = view
  useLayoutEffect(() => {
    const found = frame.current && measureIn(frame.current)
    if (found) setMeasure(() => found)
  }, [frame])
  const marked = resting.routes
    .filter((route) => editable || value.arrows.some((arrow) => arrow.id === route.id && (arrow.assumption || arrow.risk)))
    .map((route) => route.id)
  const currentMark = mark !== undefined && marked.includes(mark) ? mark : marked[0]

  const tie = (from: string, to: string): boolean => {
    const reason = whyNotConnect(value, { from, to }, language)
    if (reason) onSay(say(reason.code, reason.values))
    else editing.apply(connect(value, { id: freshId(), from, to }, language))
    return !reason
  }
  const write = (id: string) => {
    if (editable) setWriting(id)
  }
  const drawn = useLatest({ resting, view })
  const bringIntoSight = (id: string | undefined) => {
    const box = drawn.current.resting.boxes.find((one) => one.id === id)
    if (box) drawn.current.view.bringIntoSight(box)
  }
  const wanted = useRef('')
  const touch = (thing: 'step' | 'mark', id: string) => frame.current?.querySelector<SVGElement>(`[data-${thing}="${id}"] .toc-touch`)
  const focusOn = (thing: 'step' | 'mark', id: string) => {
    // At once, for those who type fast; and after the next drawing, when it may have come or moved.
    touch(thing, id)?.focus({ preventScroll: true })
    wanted.current = id
    requestAnimationFrame(() => {
      if (wanted.current !== id) return
      const it = touch(thing, id)
      if (it !== document.activeElement) it?.focus({ preventScroll: true })
      if (thing === 'step') bringIntoSight(id)
      it?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    })
  }
  const focusStep = (id: string) => {
    setCurrent(id)
    focusOn('step', id)
  }
  const focusMark = (id: string) => {
    setMark(id)
    focusOn('mark', id)
  }

  const { pull, draw, onPointerDown, onClick } = usePointer({
    view,
    editable,
    placeOf: (id) => resting.boxes.find((box) => box.id === id),
    mayPull: (id, touch) => !touch || chosen?.id === id,
    onChoose(thing, id) {
      choose(thing === 'nothing' ? undefined : { thing, id })
      if (thing === 'step') setCurrent(id)
      if (thing === 'arrow') setMark(id)
    },
    onMoved: ({ id, place }) => editing.apply(moveStep(value, id, snapped(place), language)),
    onDrawn({ from, point, to }) {
      if (to) tie(from, to)
      else editing.begin({ beside: from, side: 'after', place: snapped(point) })
    },
  })
  const keyboard = useKeyboard({ layout: resting, order, marked, currentStep, currentMark, view, focusStep, focusMark, write, tie, onSay })

  const layout = useMemo(() => {
    if (!pull) return resting
    const held = { ...value, steps: value.steps.map((step) => (step.id === pull.id ? { ...step, place: snapped(pull.place) } : step)) }
    return layoutOf(held, language, { ...(measure && { measure }), dragging: { id: pull.id, before: resting } })
  }, [value, language, measure, resting, pull])

  // A step that is new is written at once, and so is one that somebody wants to rewrite.
  const written = editing.newStep?.id ?? writing
  const showWritten = useLatest(() => bringIntoSight(written))
  useEffect(() => showWritten.current(), [written, showWritten])
  const writtenBox = layout.boxes.find((box) => box.id === written)
  const writtenStep = value.steps.find((step) => step.id === written)

  const handleOf = editable && !pull ? layout.boxes.find((box) => box.id === (pointedAt ?? (chosen?.thing === 'step' ? chosen.id : undefined))) : undefined
  const aim =
    keyboard.aim === undefined
      ? undefined
      : { from: keyboard.aim, to: currentStep, point: layout.boxes.find((box) => box.id === currentStep) ?? { x: 0, y: 0 } }
  const up = value.direction === 'up'
  return (
    <div className="toc-stage">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its role is one of two, and both may listen */}
      <div
        ref={frame}
        className={`toc-frame${pull ? ' toc-pulling' : ''}${draw || aim ? ' toc-connecting' : ''}`}
        role={editable ? 'application' : 'group'}
        aria-label={label}
        aria-roledescription={say('toc.diagram')}
        onPointerDown={onPointerDown}
        onClick={onClick}
        onKeyDown={keyboard.onKeyDown}
        onFocus={(event) => {
          const step = (event.target as Element).closest('[data-step]')?.getAttribute('data-step')
          if (step) setCurrent(step)
        }}
        onDoubleClick={(event) => {
          const target = event.target as Element
          const step = target.closest('[data-step]')?.getAttribute('data-step')
          if (step) write(step)
          else if (editable && target.closest('.toc-drawing-sheet') && !target.closest('[data-mark], .toc-reach'))
            editing.begin({ place: snapped(view.toSheet(event)) })
        }}
        onPointerOver={(event) =>
          setPointedAt(
            (event.target as Element).closest('[data-step], [data-handle]')?.getAttribute('data-step') ??
              (event.target as Element).closest('[data-handle]')?.getAttribute('data-handle') ??
              undefined,
          )
        }
      >
        <div className="toc-sheet" style={{ width: `${sheet.width * zoom}px`, height: `${sheet.height * zoom}px` }}>
          <svg
            className="toc-drawing-sheet"
            width={sheet.width * zoom}
            height={sheet.height * zoom}
            viewBox={`${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}`}
          >
            <Drawing layout={layout} currentStep={currentStep} currentMark={currentMark} drawingTo={draw ?? aim}>
              {handleOf && handleOf.id !== written && (
                <g
                  className="toc-handle"
                  data-handle={handleOf.id}
                  transform={
                    up ? `translate(${handleOf.x} ${handleOf.y - handleOf.height / 2})` : `translate(${handleOf.x + handleOf.width / 2} ${handleOf.y})`
                  }
                >
                  <circle className="toc-handle-reach" r="18" />
                  <circle r="9" />
                  <path d={up ? 'M0 4V-4M-3.5 -0.5L0 -4L3.5 -0.5' : 'M-4 0H4M0.5 -3.5L4 0L0.5 3.5'} />
                </g>
              )}
            </Drawing>
          </svg>
          {writtenBox && writtenStep && (
            <InlineText
              key={written}
              label={say('toc.text-of', { kind: say(`toc.kind-${writtenStep.kind}`) })}
              words={inWords(writtenStep.text, language)}
              lang={editing.newStep ? language : read(writtenStep.text, language).language}
              placeholder={say(`toc.kind-${writtenStep.kind}`)}
              place={{
                left: (writtenBox.x - writtenBox.width / 2 - sheet.x) * zoom,
                top: (writtenBox.y - writtenBox.height / 2 - sheet.y) * zoom,
                width: writtenBox.width * zoom,
                height: writtenBox.height * zoom,
                size: Math.max(13, 14 * zoom),
              }}
              onDone={(words) => {
                if (editing.newStep) editing.finish(words)
                else if (words !== '' && words !== inWords(writtenStep.text, language)) {
                  editing.apply(rewriteStep(value, writtenStep.id, read(writtenStep.text, language).language, words))
                }
                setWriting(undefined)
                focusStep(writtenStep.id)
              }}
              onCancel={() => {
                if (editing.newStep) editing.drop()
                setWriting(undefined)
                const beside = value.arrows.find((arrow) => arrow.from === writtenStep.id || arrow.to === writtenStep.id)
                focusStep(editing.newStep ? (beside?.from === writtenStep.id ? beside.to : (beside?.from ?? order[0] ?? '')) : writtenStep.id)
              }}
            />
          )}
          <Tip layout={layout} view={view} frame={frame} />
        </div>
      </div>
      <ZoomButtons view={view} />
    </div>
  )
}
