// What a mouse or a finger does on the sheet: choose, drag a box, draw an arrow from a handle, move the sheet.
import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react'
import type { Place } from '#modules/programme/domain/theory-of-change.ts'
import { useLatest } from './use-latest.ts'
import type { View } from './use-view.ts'

export interface Pull {
  id: string
  place: Place
}
export interface Draw {
  from: string
  point: Place
  to: string | undefined
}

interface Doings {
  view: View
  editable: boolean
  /** Where a box stands now, to keep the finger where it took hold. */
  placeOf(id: string): Place | undefined
  /** With a finger only the chosen box is dragged; others let the sheet scroll. */
  mayPull(id: string, touch: boolean): boolean
  onChoose(thing: 'step' | 'arrow' | 'nothing', id: string): void
  onMoved(pull: Pull): void
  onDrawn(draw: Draw): void
}

const tremble = 4
const edge = 28

const stepUnder = (event: PointerEvent): string | undefined =>
  document
    .elementsFromPoint(event.clientX, event.clientY)
    .map((one) => one.closest('[data-step]')?.getAttribute('data-step'))
    .find(Boolean) ?? undefined

export function usePointer(doings: Doings) {
  const [pull, setPull] = useState<Pull | undefined>(undefined)
  const [draw, setDraw] = useState<Draw | undefined>(undefined)
  const latest = useLatest(doings)
  /** While a finger pulls or draws, the browser must not take it for scrolling. */
  const busy = useRef(false)
  const { frame: sheetFrame } = doings.view
  useEffect(() => {
    const it = sheetFrame.current
    const stay = (event: TouchEvent) => {
      if (busy.current && event.cancelable) event.preventDefault()
    }
    it?.addEventListener('touchmove', stay, { passive: false })
    return () => it?.removeEventListener('touchmove', stay)
  }, [sheetFrame])

  /** Follows one pointer until it is let go; `end` hears whether it was let go or taken away. */
  const follow = (event: ReactPointerEvent, move: (event: PointerEvent) => void, end: (event: PointerEvent, taken: boolean) => void) => {
    const onMove = (next: PointerEvent) => {
      if (next.pointerId === event.pointerId) move(next)
    }
    const onEnd = (next: PointerEvent) => {
      if (next.pointerId !== event.pointerId) return
      busy.current = false
      removeEventListener('pointermove', onMove)
      removeEventListener('pointerup', onEnd)
      removeEventListener('pointercancel', onEnd)
      end(next, next.type === 'pointercancel')
    }
    addEventListener('pointermove', onMove)
    addEventListener('pointerup', onEnd)
    addEventListener('pointercancel', onEnd)
  }

  const scrollAtEdge = (frame: HTMLElement, event: PointerEvent) => {
    const corner = frame.getBoundingClientRect()
    frame.scrollLeft += event.clientX < corner.left + edge ? -10 : event.clientX > corner.right - edge ? 10 : 0
    frame.scrollTop += event.clientY < corner.top + edge ? -10 : event.clientY > corner.bottom - edge ? 10 : 0
  }

  function startPull(event: ReactPointerEvent, frame: HTMLElement, id: string) {
    const { view, placeOf } = latest.current
    const home = placeOf(id)
    const start = view.toSheet(event)
    if (!home) return
    let moved: Pull | undefined
    busy.current = true
    follow(
      event,
      (next) => {
        if (!moved && Math.hypot(next.clientX - event.clientX, next.clientY - event.clientY) < tremble) return
        scrollAtEdge(frame, next)
        const here = latest.current.view.toSheet(next)
        moved = { id, place: { x: home.x + here.x - start.x, y: home.y + here.y - start.y } }
        setPull(moved)
      },
      (_next, taken) => {
        setPull(undefined)
        if (moved && !taken) latest.current.onMoved(moved)
      },
    )
  }

  function startDraw(event: ReactPointerEvent, frame: HTMLElement, from: string) {
    let drawn: Draw | undefined
    busy.current = true
    follow(
      event,
      (next) => {
        if (!drawn && Math.hypot(next.clientX - event.clientX, next.clientY - event.clientY) < tremble) return
        scrollAtEdge(frame, next)
        const to = stepUnder(next)
        drawn = { from, point: latest.current.view.toSheet(next), to: to === from ? undefined : to }
        setDraw(drawn)
      },
      (_next, taken) => {
        setDraw(undefined)
        if (drawn && !taken) latest.current.onDrawn(drawn)
      },
    )
  }

  function startScroll(event: ReactPointerEvent, frame: HTMLElement) {
    const start = { left: frame.scrollLeft, top: frame.scrollTop }
    follow(
      event,
      (next) => {
        frame.scrollLeft = start.left - (next.clientX - event.clientX)
        frame.scrollTop = start.top - (next.clientY - event.clientY)
      },
      () => {},
    )
  }

  function onPointerDown(event: ReactPointerEvent<HTMLElement>) {
    if (event.button !== 0 || !event.isPrimary) return
    const target = event.target as Element
    const frame = event.currentTarget
    const { editable, onChoose, mayPull } = latest.current
    if (target.closest('textarea, button, .toc-tip')) return
    const touch = event.pointerType === 'touch'
    const handle = target.closest('[data-handle]')?.getAttribute('data-handle')
    const step = target.closest('[data-step]')?.getAttribute('data-step')
    const mark = target.closest('[data-mark]')?.getAttribute('data-mark')
    if (handle && editable) {
      event.preventDefault()
      startDraw(event, frame, handle)
    } else if (step) {
      const pulls = editable && mayPull(step, touch)
      if (!touch || pulls) onChoose('step', step)
      if (pulls) startPull(event, frame, step)
    } else if (mark) {
      if (!touch) onChoose('arrow', mark)
    } else if (!target.closest('.toc-reach')) {
      if (!touch) {
        onChoose('nothing', '')
        startScroll(event, frame)
      }
    }
  }

  /** A finger chooses when it is lifted without having scrolled: that is what a click says. */
  function onClick(event: { target: EventTarget | null }) {
    const target = event.target as Element
    const step = target.closest('[data-step]')?.getAttribute('data-step')
    const mark = target.closest('[data-mark]')?.getAttribute('data-mark')
    if (step) latest.current.onChoose('step', step)
    else if (mark) latest.current.onChoose('arrow', mark)
  }

  return { pull, draw, onPointerDown, onClick }
}
