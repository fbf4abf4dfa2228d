// How much of the sheet is seen: zoom by buttons, by wheel with Ctrl and by two fingers; everything else is the browser's own scrolling.
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Place } from '#modules/programme/domain/theory-of-change.ts'
import type { Layout } from '#modules/programme/domain/theory-of-change-layout.ts'

export const zoomLimits = { least: 0.3, most: 2 } as const
const kept = (zoom: number) => Math.min(zoomLimits.most, Math.max(zoomLimits.least, zoom))
/** Smaller than this nobody reads it; then rather scroll. */
const smallestAtFirst = 0.62

export interface View {
  zoom: number
  /** The part of the sheet that the drawing covers, margins included. */
  sheet: { x: number; y: number; width: number; height: number }
  zoomBy(factor: number): void
  fit(): void
  /** A point on the screen as a point of the sheet. */
  toSheet(point: { clientX: number; clientY: number }): Place
}

export function useView(frame: RefObject<HTMLElement | null>, bounds: Layout['bounds'], margin: number): View {
  const [zoom, setZoom] = useState<number | undefined>(undefined)
  const sheet = { x: bounds.x - margin, y: bounds.y - margin, width: bounds.width + 2 * margin, height: bounds.height + 2 * margin }
  const now = useRef({ zoom: 1, sheet })
  // The point of the sheet that stays under the fingers while the zoom changes.
  const anchor = useRef<{ at: Place; left: number; top: number } | undefined>(undefined)

  const fitting = (least: number) => {
    const it = frame.current
    return it && sheet.width > 0 ? Math.max(least, Math.min(1, it.clientWidth / sheet.width)) : 1
  }
  useLayoutEffect(() => {
    if (zoom === undefined && frame.current && bounds.width > 0) {
      setZoom(fitting(smallestAtFirst))
    }
  })
  const real = zoom ?? 1

  useLayoutEffect(() => {
    const it = frame.current
    const before = now.current
    now.current = { zoom: real, sheet }
    if (!it) return
    if (anchor.current) {
      const { at, left, top } = anchor.current
      anchor.current = undefined
      it.scrollLeft = (at.x - sheet.x) * real - left
      it.scrollTop = (at.y - sheet.y) * real - top
    } else if (before.zoom === real) {
      // The sheet grew to the left or upwards: what is in sight stays where it was.
      it.scrollLeft += (before.sheet.x - sheet.x) * real
      it.scrollTop += (before.sheet.y - sheet.y) * real
    }
  }, [real, sheet.x, sheet.y])

  const toSheet = ({ clientX, clientY }: { clientX: number; clientY: number }): Place => {
    const corner = frame.current?.querySelector('.toc-sheet')?.getBoundingClientRect()
    const { zoom: by, sheet: seen } = now.current
    return { x: seen.x + (clientX - (corner?.left ?? 0)) / by, y: seen.y + (clientY - (corner?.top ?? 0)) / by }
  }
  const zoomAround = (factor: number, clientX: number, clientY: number) => {
    const corner = frame.current!.getBoundingClientRect()
    anchor.current = { at: toSheet({ clientX, clientY }), left: clientX - corner.left, top: clientY - corner.top }
    setZoom(kept(now.current.zoom * factor))
  }

  useEffect(() => {
    const it = frame.current
    if (!it) return
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoomAround(Math.exp(-event.deltaY / 300), event.clientX, event.clientY)
    }
    const fingers = new Map<number, PointerEvent>()
    const spread = () => {
      const [one, other] = [...fingers.values()] as [PointerEvent, PointerEvent]
      return { apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY), x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 }
    }
    const onDown = (event: PointerEvent) => { if (event.pointerType === 'touch') fingers.set(event.pointerId, event) }
    const onMove = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return
      const before = fingers.size === 2 ? spread() : undefined
      fingers.set(event.pointerId, event)
      if (!before) return
      const after = spread()
      if (before.apart > 0) zoomAround(after.apart / before.apart, after.x, after.y)
    }
    const onEnd = (event: PointerEvent) => { fingers.delete(event.pointerId) }
    it.addEventListener('wheel', onWheel, { passive: false })
    it.addEventListener('pointerdown', onDown)
    it.addEventListener('pointermove', onMove)
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) it.addEventListener(end, onEnd)
    return () => {
      it.removeEventListener('wheel', onWheel)
      it.removeEventListener('pointerdown', onDown)
      it.removeEventListener('pointermove', onMove)
      for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) it.removeEventListener(end, onEnd)
    }
  }, [])

  const middle = () => {
    const corner = frame.current!.getBoundingClientRect()
    return [corner.left + frame.current!.clientWidth / 2, corner.top + frame.current!.clientHeight / 2] as const
  }
  return {
    zoom: real,
    sheet,
    toSheet,
    zoomBy: (factor) => zoomAround(factor, ...middle()),
    fit: () => setZoom(fitting(zoomLimits.least)),
  }
}
