// In which row each step stands: every arrow goes forward, and steps of one kind share rows where the arrows allow it.
import { rankOf, stepKinds, type TheoryOfChange } from './theory-of-change.ts'

/** An arrow between positions in `steps`; turned round where it would close a circle. */
export interface Edge {
  from: number
  to: number
}

/** Arrows with two known ends, each pair once, circles opened: what is left can be put in rows. */
export function edgesWithoutCircles(value: TheoryOfChange): Edge[] {
  const index = new Map(value.steps.map((step, at) => [step.id, at]))
  const out: Set<number>[] = value.steps.map(() => new Set<number>())
  for (const arrow of value.arrows) {
    const from = index.get(arrow.from)
    const to = index.get(arrow.to)
    if (from !== undefined && to !== undefined && from !== to) out[from]!.add(to)
  }
  const state = new Uint8Array(value.steps.length) // 0 new, 1 on the way, 2 done
  const edges: Edge[] = []
  const seen = new Set<number>()
  const add = (from: number, to: number) => {
    const key = from * value.steps.length + to
    if (!seen.has(key)) {
      seen.add(key)
      edges.push({ from, to })
    }
  }
  for (let start = 0; start < out.length; start++) {
    if (state[start] !== 0) continue
    // An own stack: three hundred steps in one chain must not depend on the depth of the engine's.
    const walk: { at: number; rest: number[] }[] = [{ at: start, rest: [...out[start]!].toSorted((a, b) => a - b) }]
    state[start] = 1
    while (walk.length > 0) {
      const here = walk.at(-1)!
      const next = here.rest.shift()
      if (next === undefined) {
        state[here.at] = 2
        walk.pop()
        continue
      }
      if (state[next] === 1) add(next, here.at)
      else add(here.at, next)
      if (state[next] === 0) {
        state[next] = 1
        walk.push({ at: next, rest: [...out[next]!].toSorted((a, b) => a - b) })
      }
    }
  }
  return edges.toSorted((one, other) => one.from - other.from || one.to - other.to)
}

/** Steps in an order in which every arrow goes from an earlier one to a later one. */
function inOrderOfArrows(count: number, edges: Edge[]): number[] {
  const waitsFor = new Array<number>(count).fill(0)
  const out: number[][] = Array.from({ length: count }, () => [])
  for (const { from, to } of edges) {
    waitsFor[to]!++
    out[from]!.push(to)
  }
  const ready = waitsFor.flatMap((left, at) => (left === 0 ? [at] : []))
  for (const at of ready) for (const next of out[at]!) if (--waitsFor[next]! === 0) ready.push(next)
  return ready
}

/** The band of its kind; of a later kind when it rests on a step of that kind. Actors of change stand wherever they are needed. */
function bandsOfSteps(value: TheoryOfChange, order: number[], into: number[][]): number[] {
  const band = value.steps.map((step) => rankOf(step.kind))
  for (const at of order) for (const cause of into[at]!) band[at] = Math.max(band[at]!, band[cause]!)
  return band
}

/** Row of each step, 0 where change begins. A row holds at most `widest` steps; more are put in the next, so that pages stay readable. */
export function layersOf(value: TheoryOfChange, edges: Edge[], widest: number): number[] {
  const order = inOrderOfArrows(value.steps.length, edges)
  const into: number[][] = value.steps.map(() => [])
  for (const { from, to } of edges) into[to]!.push(from)
  const band = bandsOfSteps(value, order, into)
  // Within a band, how many steps of it still follow: each stands as near to its effects as it can.
  const ahead = new Array<number>(value.steps.length).fill(0)
  for (const at of order.toReversed()) for (const cause of into[at]!) if (band[cause] === band[at]) ahead[cause] = Math.max(ahead[cause]!, ahead[at]! + 1)

  const rows = new Array<number>(value.steps.length).fill(0)
  let next = 0
  for (let one = 0; one < stepKinds.length; one++) {
    const members = rows.map((_row, at) => at).filter((at) => band[at] === one)
    for (let left = Math.max(-1, ...members.map((at) => ahead[at]!)); left >= 0; left--) {
      const row = members.filter((at) => ahead[at] === left)
      const parts = Math.ceil(row.length / widest)
      const size = Math.ceil(row.length / Math.max(1, parts))
      const byPathway = row.toSorted((a, b) => pathwayIndex(value, a) - pathwayIndex(value, b) || a - b)
      byPathway.forEach((at, position) => {
        rows[at] = next + Math.floor(position / size)
      })
      next += parts
    }
  }
  return closer(value, rows, edges, widest)
}

/** A row of actors shares the next row when no arrow goes between the two: they have no place of their own to keep. */
function closer(value: TheoryOfChange, rows: number[], edges: Edge[], widest: number): number[] {
  let now = rows
  for (let row = 0; row < Math.max(0, ...now); row++) {
    const lower = now.flatMap((one, at) => (one === row ? [at] : []))
    const upper = now.flatMap((one, at) => (one === row + 1 ? [at] : []))
    const actors = [lower, upper].some((members) => members.every((at) => value.steps[at]!.kind === 'actor-of-change'))
    const tied = edges.some(({ from, to }) => now[from] === row && now[to] === row + 1)
    if (!actors || tied || lower.length + upper.length > widest) continue
    const merged = row
    now = now.map((one) => (one > merged ? one - 1 : one))
    row--
  }
  return now
}

function pathwayIndex(value: TheoryOfChange, at: number): number {
  const id = value.steps[at]!.pathway
  return id === undefined ? value.pathways.length : value.pathways.findIndex((pathway) => pathway.id === id)
}
