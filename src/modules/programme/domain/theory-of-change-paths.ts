// Walking along the arrows of a theory of change: what reaches what, and where it runs in circles.
import type { Arrow, Step, TheoryOfChange } from './theory-of-change.ts'

export type Ways = Map<string, string[]>

/** Arrows whose ends exist, as lists of neighbours; `backwards` follows them from effect to cause. */
export function waysOf(value: TheoryOfChange, backwards = false): Ways {
  const ways: Ways = new Map(value.steps.map((step) => [step.id, []]))
  for (const arrow of value.arrows) {
    const [from, to] = backwards ? [arrow.to, arrow.from] : [arrow.from, arrow.to]
    if (ways.has(from) && ways.has(to)) ways.get(from)!.push(to)
  }
  return ways
}

/** Everything that can be reached from these steps, the steps themselves included. */
export function reachedFrom(starts: Iterable<string>, ways: Ways): Set<string> {
  const reached = new Set<string>()
  const waiting = [...starts]
  while (waiting.length > 0) {
    const id = waiting.pop()!
    if (reached.has(id)) continue
    reached.add(id)
    waiting.push(...(ways.get(id) ?? []))
  }
  return reached
}

/** The shortest walk from one step to another along the arrows, both ends included; undefined when there is none. */
export function shortestWay(from: string, to: string, ways: Ways): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]])
  const queue = [from]
  for (const here of queue) {
    if (here === to) {
      const way: string[] = []
      for (let id: string | undefined = here; id !== undefined; id = cameFrom.get(id)) way.unshift(id)
      return way
    }
    for (const next of ways.get(here) ?? []) {
      if (cameFrom.has(next)) continue
      cameFrom.set(next, here)
      queue.push(next)
    }
  }
  return undefined
}

/** One circle for each knot of steps that lead back to themselves: the shortest that begins at the first of them. */
export function circlesIn(value: TheoryOfChange): string[][] {
  const ways = waysOf(value)
  const back = waysOf(value, true)
  const told = new Set<string>()
  const circles: string[][] = []
  for (const step of value.steps) {
    if (told.has(step.id)) continue
    const before = reachedFrom(back.get(step.id) ?? [], back)
    if (!before.has(step.id)) continue
    const after = reachedFrom(ways.get(step.id) ?? [], ways)
    for (const id of after) if (before.has(id)) told.add(id)
    const walks = [...new Set(ways.get(step.id))]
      .filter((next) => next !== step.id) // an arrow to itself is said elsewhere
      .map((next) => shortestWay(next, step.id, ways))
      .filter((walk) => walk !== undefined)
      .toSorted((one, other) => one.length - other.length)
    if (walks.length === 0) continue
    circles.push([step.id, ...walks[0]!])
  }
  return circles
}

/** The arrows that leave and reach a step, in the order of the document. */
export const arrowsFrom = (value: TheoryOfChange, id: string): Arrow[] => value.arrows.filter((arrow) => arrow.from === id)
export const arrowsTo = (value: TheoryOfChange, id: string): Arrow[] => value.arrows.filter((arrow) => arrow.to === id)

/** Steps that nothing leads to and that lead to nothing. */
export function stepsAlone(value: TheoryOfChange): Step[] {
  const tied = new Set(value.arrows.flatMap((arrow) => (arrow.from === arrow.to ? [] : [arrow.from, arrow.to])))
  return value.steps.filter((step) => !tied.has(step.id))
}
