import { useLayoutEffect, useRef, type RefObject } from 'react'

/** What was true at the last drawing, for listeners that outlive it. */
export function useLatest<Thing>(thing: Thing): RefObject<Thing> {
  const latest = useRef(thing)
  useLayoutEffect(() => {
    latest.current = thing
  })
  return latest
}
