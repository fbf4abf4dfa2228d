// In which order the steps of a row stand, so that few arrows cross: each step moves towards the middle of its neighbours.
import type { Edge } from './theory-of-change-layers.ts'

/** A place in a row: a step, or the point where a long arrow passes through. `step` is -1 for such a point. */
export interface Spot {
  step: number
  row: number
}

export interface Rows {
  spots: Spot[]
  rows: number[][]
  links: Edge[]
  chains: Map<Edge, number[]>
}

/** Rows of spots; an arrow over several rows is cut into links from row to row. */
export function rowsOf(layer: number[], edges: Edge[]): Rows {
  const spots: Spot[] = layer.map((row, step) => ({ step, row }))
  const links: Edge[] = []
  const chains = new Map<Edge, number[]>()
  for (const edge of edges) {
    const chain = [edge.from]
    for (let row = layer[edge.from]! + 1; row < layer[edge.to]!; row++) {
      spots.push({ step: -1, row })
      chain.push(spots.length - 1)
    }
    chain.push(edge.to)
    for (let at = 1; at < chain.length; at++) links.push({ from: chain[at - 1]!, to: chain[at]! })
    chains.set(edge, chain)
  }
  const rows: number[][] = Array.from({ length: Math.max(0, ...layer) + 1 }, () => [])
  spots.forEach((spot, at) => rows[spot.row]!.push(at))
  return { spots, rows, links, chains }
}

export interface Neighbours {
  before: number[][]
  after: number[][]
}

export function neighboursOf({ spots, links }: Rows): Neighbours {
  const before: number[][] = spots.map(() => [])
  const after: number[][] = spots.map(() => [])
  for (const { from, to } of links) {
    after[from]!.push(to)
    before[to]!.push(from)
  }
  return { before, after }
}

const sweeps = 8

/** Sorts every row in place of the given order; the best order seen is the one that stays. */
export function ordered(all: Rows, { before, after }: Neighbours): number[][] {
  let rows = all.rows.map((row) => [...row])
  let best = rows
  let fewest = crossings(rows, after)
  const position = new Float64Array(all.spots.length)
  const note = (row: number[]) =>
    row.forEach((spot, at) => {
      position[spot] = at
    })

  const sortRow = (row: number[], neighbours: number[][]): number[] => {
    const weight = new Map(
      row.map((spot, at) => {
        const near = neighbours[spot]!
        return [spot, near.length === 0 ? at : near.reduce((sum, one) => sum + position[one]!, 0) / near.length]
      }),
    )
    return row.toSorted((a, b) => weight.get(a)! - weight.get(b)! || position[a]! - position[b]!)
  }

  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    rows.forEach(note)
    const down = sweep % 2 === 0
    rows = rows.map((row) => [...row])
    for (let step = 1; step < rows.length; step++) {
      const at = down ? step : rows.length - 1 - step
      rows[at] = sortRow(rows[at]!, down ? before : after)
      note(rows[at]!)
    }
    const now = crossings(rows, after)
    if (now < fewest) {
      fewest = now
      best = rows
    }
  }
  return best
}

/** How often the links between neighbouring rows cross. */
export function crossings(rows: number[][], after: number[][]): number {
  let count = 0
  for (let at = 0; at + 1 < rows.length; at++) {
    const place = new Map(rows[at + 1]!.map((spot, index) => [spot, index]))
    const tree = new Int32Array(rows[at + 1]!.length + 2)
    let drawn = 0
    for (const spot of rows[at]!) {
      const ends = after[spot]!.map((next) => place.get(next)!)
      for (const end of ends) {
        let notRight = 0
        for (let i = end + 1; i > 0; i -= i & -i) notRight += tree[i]!
        count += drawn - notRight
      }
      for (const end of ends) {
        drawn++
        for (let i = end + 1; i < tree.length; i += i & -i) tree[i]!++
      }
    }
  }
  return count
}
