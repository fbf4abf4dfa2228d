// How much of the sheet is seen. Only the zoom is ours; moving about is the browser's own scrolling.
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Place } from '#modules/programme/domain/theory-of-change.ts'
import type { Layout } from '#modules/programme/domain/theory-of-change-layout.ts'
import { filling, joined, sameSheet, withMargin, type Sheet } from './sheet.ts'
import { useLatest } from './use-latest.ts'
import { useZoomGestures } from './use-zoom-gestures.ts'

export const zoomLimits = { least: 0.3, most: 2 } as const
/** Smaller than this nobody reads it; then rather scroll. */
const smallestAtFirst = 0.8

export interface View {
  frame: RefObject<HTMLDivElement | null>
  zoom: number
  sheet: Sheet
  zoomBy(factor: number): void
  fit(): void
  /** A point on the screen as a point of the sheet. */
  toSheet(point: { clientX: number; clientY: number }): Place
}

interface Wish {
  bounds: Layout['bounds']
  margin: number
  /** Who draws wants to see all of it at once; who reads scrolls the page. */
  wholeHeight: boolean
  /** What should be in sight at first. */
  first: Place | undefined
}

export function useView({ bounds, margin, wholeHeight, first }: Wish): View {
  const frame = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<number | undefined>(undefined)
  // The sheet only grows while one works on it, so that nothing jumps aside when a box is put near its edge.
  const [grown, setGrown] = useState<Sheet | undefined>(undefined)
  const needed = withMargin(bounds, margin)
  const sheet = grown ? joined(grown, needed) : needed
  const real = zoom ?? 1
  const now = useLatest({ zoom: real, sheet })
  const before = useRef({ zoom: real, sheet })
  /** The point of the sheet that stays where it is on the screen when this zoom comes. */
  const anchor = useRef<{ zoom: number; at: Place; left: number; top: number } | undefined>(undefined)

  const fitting = (least: number) => {
    const it = frame.current
    if (!it || needed.width <= 0) return 1
    return Math.max(least, Math.min(1, it.clientWidth / needed.width, wholeHeight ? Math.max(least, (innerHeight * 0.8) / needed.height) : 1))
  }

  // oxlint-disable-next-line react-hooks/exhaustive-deps -- measures after every drawing, and sets nothing once it fits
  useLayoutEffect(() => {
    const it = frame.current
    if (!it || bounds.width === 0) return
    if (zoom === undefined) {
      const by = fitting(smallestAtFirst)
      if (first) anchor.current = { zoom: by, at: first, left: it.clientWidth / 2, top: (first.y - needed.y) * by }
      setZoom(by)
      return
    }
    const next = joined(grown ?? filling(needed, it.clientWidth / zoom), needed)
    if (!grown || !sameSheet(grown, next)) setGrown(next)
  })

  useLayoutEffect(() => {
    const it = frame.current
    const { zoom: was, sheet: old } = before.current
    before.current = { zoom: real, sheet: { x: sheet.x, y: sheet.y, width: 0, height: 0 } }
    if (!it) return
    if (anchor.current?.zoom === real) {
      const { at, left, top } = anchor.current
      anchor.current = undefined
      it.scrollLeft = (at.x - sheet.x) * real - left
      it.scrollTop = (at.y - sheet.y) * real - top
    } else if (was === real) {
      // The sheet grew to the left or upwards: what is in sight stays where it was.
      it.scrollLeft += (old.x - sheet.x) * real
      it.scrollTop += (old.y - sheet.y) * real
    }
  }, [real, sheet.x, sheet.y])

  const toSheet = ({ clientX, clientY }: { clientX: number; clientY: number }): Place => {
    const corner = frame.current?.querySelector('.toc-sheet')?.getBoundingClientRect()
    return {
      x: now.current.sheet.x + (clientX - (corner?.left ?? 0)) / now.current.zoom,
      y: now.current.sheet.y + (clientY - (corner?.top ?? 0)) / now.current.zoom,
    }
  }
  const zoomAround = (factor: number, clientX: number, clientY: number) => {
    const corner = frame.current!.getBoundingClientRect()
    const next = Math.min(zoomLimits.most, Math.max(zoomLimits.least, now.current.zoom * factor))
    if (next === now.current.zoom) return
    anchor.current = { zoom: next, at: toSheet({ clientX, clientY }), left: clientX - corner.left, top: clientY - corner.top }
    setZoom(next)
  }
  useZoomGestures(frame, zoomAround)

  return {
    frame,
    zoom: real,
    sheet,
    toSheet,
    zoomBy(factor) {
      const { left, top, width, height } = frame.current!.getBoundingClientRect()
      zoomAround(factor, left + width / 2, top + height / 2)
    },
    fit() {
      setGrown(undefined)
      setZoom(fitting(zoomLimits.least))
    },
  }
}
