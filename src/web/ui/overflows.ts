import { useEffect, useRef, useState, type RefObject } from 'react'

/** Whether a box has more inside than it shows: then the keyboard must be able to scroll it. */
export function useOverflows<Box extends HTMLElement>(): [RefObject<Box | null>, boolean] {
  const box = useRef<Box>(null)
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const it = box.current
    if (!it) return
    const look = () => setOverflows(it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1)
    const watcher = new ResizeObserver(look)
    watcher.observe(it)
    if (it.firstElementChild) watcher.observe(it.firstElementChild)
    return () => watcher.disconnect()
  }, [])
  return [box, overflows]
}
