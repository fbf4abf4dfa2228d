import { useEffect, useRef, useState, type RefObject } from 'react'

/** Whether what is inside is wider than its box: then the box scrolls, also by keyboard. */
export function useOverflows<Box extends HTMLElement>(): [RefObject<Box | null>, boolean] {
  const box = useRef<Box>(null)
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const it = box.current
    if (!it) return
    const look = () => setOverflows(it.scrollWidth > it.clientWidth + 1)
    const watcher = new ResizeObserver(look)
    watcher.observe(it)
    if (it.firstElementChild) watcher.observe(it.firstElementChild)
    return () => watcher.disconnect()
  }, [])
  return [box, overflows]
}
