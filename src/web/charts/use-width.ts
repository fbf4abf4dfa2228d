import { useEffect, useRef, useState, type RefObject } from 'react'

/** The width a drawing has, so that its letters stay the size of letters. */
export function useWidth<Box extends HTMLElement>(first = 320): [RefObject<Box | null>, number] {
  const box = useRef<Box>(null)
  const [width, setWidth] = useState(first)
  useEffect(() => {
    const it = box.current
    if (!it) return
    const look = () => setWidth(Math.round(it.clientWidth) || first)
    look()
    const watcher = new ResizeObserver(look)
    watcher.observe(it)
    return () => watcher.disconnect()
  }, [first])
  return [box, width]
}
