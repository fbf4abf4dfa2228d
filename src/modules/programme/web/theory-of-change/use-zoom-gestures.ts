// Zooming by wheel with Ctrl, and by two fingers. One finger and the plain wheel scroll, as everywhere.
import { useEffect, type RefObject } from 'react'
import { useLatest } from './use-latest.ts'

export type ZoomAround = (factor: number, clientX: number, clientY: number) => void

function between(fingers: Map<number, PointerEvent>) {
  const [one, other] = [...fingers.values()] as [PointerEvent, PointerEvent]
  return {
    apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
    x: (one.clientX + other.clientX) / 2,
    y: (one.clientY + other.clientY) / 2,
  }
}

export function useZoomGestures(frame: RefObject<HTMLElement | null>, zoomAround: ZoomAround): void {
  const latest = useLatest(zoomAround)
  useEffect(() => {
    const it = frame.current
    if (!it) return
    const ends = new AbortController()
    const fingers = new Map<number, PointerEvent>()
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      latest.current(Math.exp(-event.deltaY / 300), event.clientX, event.clientY)
    }
    const onMove = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return
      const before = fingers.size === 2 ? between(fingers) : undefined
      fingers.set(event.pointerId, event)
      if (!before || before.apart === 0) return
      const after = between(fingers)
      latest.current(after.apart / before.apart, after.x, after.y)
    }
    const { signal } = ends
    it.addEventListener('wheel', onWheel, { passive: false, signal })
    it.addEventListener('pointerdown', (event) => event.pointerType === 'touch' && fingers.set(event.pointerId, event), { signal })
    it.addEventListener('pointermove', onMove, { signal })
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) it.addEventListener(end, (event) => fingers.delete(event.pointerId), { signal })
    return () => ends.abort()
  }, [frame, latest])
}
