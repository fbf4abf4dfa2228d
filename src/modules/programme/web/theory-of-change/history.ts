// What was done to the diagram, so that it can be undone and done again, each with its name.
import type { TheoryOfChange } from '#modules/programme/domain/theory-of-change.ts'
import type { Done, Edited } from '#modules/programme/domain/theory-of-change-edits.ts'

export interface Deed {
  before: TheoryOfChange
  after: TheoryOfChange
  done: Done
}
export interface History {
  past: Deed[]
  future: Deed[]
}

export const noHistory: History = { past: [], future: [] }
const longest = 200

/** Whoever does something new gives up what could have been done again. */
export const remembered = (history: History, before: TheoryOfChange, { next, done }: Edited): History => ({
  past: [...history.past, { before, after: next, done }].slice(-longest),
  future: [],
})

/** One deed moved from the past to the future, and that deed; undefined when there is none. */
export function undone({ past, future }: History): { history: History; deed: Deed } | undefined {
  const deed = past.at(-1)
  return deed && { history: { past: past.slice(0, -1), future: [deed, ...future] }, deed }
}

export function redone({ past, future }: History): { history: History; deed: Deed } | undefined {
  const deed = future[0]
  return deed && { history: { past: [...past, deed], future: future.slice(1) }, deed }
}
