// Coming to another page: its top is shown, its heading has the focus, so that a screen reader says where we are.
import { useEffect, useRef } from 'react'

/** True between leaving one page and showing the heading of the next. */
export const arriving = { is: false }

let wentBack = false
addEventListener('popstate', () => (wentBack = true))

export function useArrival(path: string): void {
  const last = useRef(path)
  if (last.current !== path) {
    last.current = path
    arriving.is = true
  }
  useEffect(() => {
    if (arriving.is && !wentBack) scrollTo(0, 0)
    wentBack = false
  }, [path])
}
