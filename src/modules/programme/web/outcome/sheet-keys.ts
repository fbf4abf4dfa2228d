// What a key means on the sheet. Pure, so that every key can be looked up and tested.
import type { Value } from '#kernel/value.ts'

export type Along = number | 'first' | 'last'

export type KeyAct =
  | { act: 'move'; down: number | 'first' | 'last'; along: Along }
  /** Writes into the cell: what stands there, or from the letter that was typed. */
  | { act: 'write'; typed?: string }
  | { act: 'put'; value: Value | undefined }
  /** Done with the cell; goes on to the next one when what was typed is a value. */
  | { act: 'leave'; down: number; along: number }
  | { act: 'cancel' }
  | { act: 'undo' }

interface Pressed {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

const states: Record<string, Value> = { u: { state: 'unknown' }, n: { state: 'not-applicable' }, y: { state: 'not-yet' } }

const moves: Record<string, [down: number, along: Along]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, 'first'],
  End: [0, 'last'],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

/** Nothing: the key is not ours, and does what it does everywhere. */
export function meaningOf(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Pressed,
  { writing, readOnly }: { writing: boolean; readOnly: boolean },
): KeyAct | undefined {
  if (writing) {
    if (key === 'Escape') return { act: 'cancel' }
    if (key === 'Tab') return { act: 'leave', down: 0, along: shiftKey ? -1 : 1 }
    if (key === 'ArrowUp' || (key === 'Enter' && shiftKey)) return { act: 'leave', down: -1, along: 0 }
    return key === 'ArrowDown' || key === 'Enter' ? { act: 'leave', down: 1, along: 0 } : undefined
  }
  if (ctrlKey || metaKey || altKey) {
    if (key === 'Home') return { act: 'move', down: 'first', along: 'first' }
    if (key === 'End') return { act: 'move', down: 'last', along: 'last' }
    return key.toLowerCase() === 'z' && !readOnly ? { act: 'undo' } : undefined
  }
  const move = moves[key]
  if (move) return { act: 'move', down: move[0], along: move[1] }
  if (readOnly) return undefined
  if (key === 'Enter' || key === 'F2') return { act: 'write' }
  if (key === 'Delete' || key === 'Backspace') return { act: 'put', value: undefined }
  const state = states[key.toLowerCase()]
  if (state) return { act: 'put', value: state }
  return /^[\d.,?–-]$/.test(key) ? { act: 'write', typed: key } : undefined
}

/** A place on the line of `count`, moved as the key says, never beyond its ends. */
export const moved = (from: number, by: Along, count: number) => (by === 'first' ? 0 : by === 'last' ? count - 1 : Math.max(0, Math.min(from + by, count - 1)))
