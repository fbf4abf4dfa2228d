// How much of the sheet is seen. Only the zoom is ours; moving about is the browser's own scrolling.
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Place } from '#modules/programme/domain/theory-of-change.ts'
import type { Box, Layout } from '#modules/programme/domain/theory-of-change-layout.ts'
import { filling, joined, sameSheet, withMargin, type Sheet } from './sheet.ts'
import { useLatest } from './use-latest.ts'
import { useZoomGestures } from './use-zoom-gestures.ts'

export const zoomLimits = { least: 0.3, most: 2 } as const
/** Smaller than this nobody reads it; then rather scroll. */
const smallestAtFirst = 0.85
/** What is brought into sight gets some air around it. */
const air = 24

export interface View {
  frame: RefObject<HTMLDivElement | null>
  zoom: number
  sheet: Sheet
  zoomBy(factor: number): void
  fit(): void
  /** Scrolls as little as needed for this box to be seen whole. */
  bringIntoSight(box: Box): void
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
  /** The box that stays where it is on the screen when the drawing is laid out anew around it. */
  held: Box | undefined
}

interface Seen {
  zoom: number
  sheet: Pick<Sheet, 'x' | 'y'>
  held: Box | undefined
}

export function useView({ bounds, margin, wholeHeight, first, held }: Wish): View {
  const frame = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState<number | undefined>(undefined)
  // The sheet only grows while one works on it, so that nothing jumps aside when a box is put near its edge.
  const [grown, setGrown] = useState<Sheet | undefined>(undefined)
  const needed = withMargin(bounds, margin)
  const sheet = grown ? joined(grown, needed) : needed
  const real = zoom ?? 1
  const now = useLatest({ zoom: real, sheet })
  const before = useRef<Seen>({ zoom: real, sheet, held })
  /** The point of the sheet that stays where it is on the screen when this zoom comes. */
  const anchor = useRef<{ zoom: number; at: Place; left: number; top: number } | undefined>(undefined)
  /** Nobody has chosen a size yet: the drawing follows the room it gets. */
  const follows = useRef(true)

  const fitting = (least: number) => {
    const it = frame.current
    if (!it || needed.width <= 0) return 1
    const byHeight = (innerHeight * 0.8) / needed.height
    return Math.max(least, Math.min(1, it.clientWidth / needed.width, wholeHeight && byHeight >= least ? byHeight : 1))
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
    const { zoom: was, sheet: old, held: heldBefore } = before.current
    before.current = { zoom: real, sheet: { x: sheet.x, y: sheet.y }, held }
    if (!it) return
    if (anchor.current?.zoom === real) {
      const { at, left, top } = anchor.current
      anchor.current = undefined
      it.scrollLeft = (at.x - sheet.x) * real - left
      it.scrollTop = (at.y - sheet.y) * real - top
    } else if (was === real) {
      // The sheet grew to the left or upwards, or the rules moved the box one is working on: it stays where it was on the screen.
      const follow = held && heldBefore && held.id === heldBefore.id && !held.pinned && !heldBefore.pinned
      it.scrollLeft += (old.x - sheet.x + (follow ? held.x - heldBefore.x : 0)) * real
      it.scrollTop += (old.y - sheet.y + (follow ? held.y - heldBefore.y : 0)) * real
    }
  }, [real, sheet.x, sheet.y, held])

  useEffect(() => {
    const it = frame.current
    if (!it) return
    let width = it.clientWidth
    const watcher = new ResizeObserver(() => {
      if (it.clientWidth === width) return
      width = it.clientWidth
      if (!follows.current) return
      setGrown(undefined)
      setZoom(undefined)
    })
    watcher.observe(it)
    return () => watcher.disconnect()
  }, [])

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
    follows.current = false
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
    bringIntoSight(box) {
      const it = frame.current
      if (!it) return
      const nearest = (start: number, length: number, seen: number, room: number) =>
        start - air < seen ? start - air : start + length + air > seen + room ? Math.min(start - air, start + length + air - room) : seen
      const { zoom: by, sheet: whole } = now.current
      it.scrollLeft = nearest((box.x - box.width / 2 - whole.x) * by, box.width * by, it.scrollLeft, it.clientWidth)
      it.scrollTop = nearest((box.y - box.height / 2 - whole.y) * by, box.height * by, it.scrollTop, it.clientHeight)
    },
    zoomBy(factor) {
      const { left, top, width, height } = frame.current!.getBoundingClientRect()
      zoomAround(factor, left + width / 2, top + height / 2)
    },
    fit() {
      follows.current = true
      setGrown(undefined)
      setZoom(fitting(zoomLimits.least))
    },
  }
}
