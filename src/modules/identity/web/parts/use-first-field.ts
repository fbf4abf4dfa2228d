// A step that takes the place of another one: whoever works with the keyboard, or listens, stands at its first field.
import { useEffect, useRef } from 'react'

/** For the element around it. `step` names what is shown; browsers heed `autofocus` only once per page. */
export function useFirstField(step: string) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('input, h2[tabindex]')?.focus(), [step])
  return box
}
