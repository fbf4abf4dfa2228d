// Where everything stands: rows towards the impact, boxes that never overlap, places chosen by hand respected.
// Deterministic and free of the browser, so that screen, printed picture and test show one drawing.
import { inWords, type Direction, type Place, type Step, type TheoryOfChange } from './theory-of-change.ts'
import { edgesWithoutCircles, layersOf } from './theory-of-change-layers.ts'
import { neighboursOf, ordered, rowsOf, type Neighbours, type Rows } from './theory-of-change-order.ts'
import { routesOf, type Route } from './theory-of-change-routes.ts'
import { estimate, wrap, type Measure } from './theory-of-change-wrap.ts'

export const box = { width: 216, inner: 192, padding: 12, kind: 18, line: 20, small: 18, textSize: 14, smallSize: 13, lines: 9 } as const
export const grid = 8
const gap = { between: 24, rows: 72, pass: 28 } as const
const widestRow: Record<Direction, number> = { up: 8, right: 12 }

/** The middle of a box, its size, and its words as they stand in it. */
export interface Box extends Place {
  id: string
  width: number
  height: number
  lines: string[]
  actors: string[]
  pathway: string
  /** Its place was chosen by hand. */
  pinned: boolean
}

export interface Layout {
  boxes: Box[]
  routes: Route[]
  bounds: { x: number; y: number; width: number; height: number }
}

export const snapped = ({ x, y }: Place): Place => ({ x: Math.round(x / grid) * grid, y: Math.round(y / grid) * grid })

export interface LayoutOptions {
  measure?: Measure
  /** While a box is being dragged the others stay where they were; they give way when it is let go. */
  dragging?: { id: string; before: Layout }
}

export function layoutOf(value: TheoryOfChange, language: string, { measure = estimate, dragging }: LayoutOptions = {}): Layout {
  const boxes = value.steps.map((step) => boxOf(value, step, language, measure))
  const edges = edgesWithoutCircles(value)
  const rows = rowsOf(layersOf(value, edges, widestRow[value.direction]), edges)
  const near = neighboursOf(rows)
  rows.rows = ordered(rows, near)

  const across = spread(rows, near, boxes, value.direction)
  const bands = bandsOf(rows, boxes, value.direction)
  value.steps.forEach((step, at) => {
    const along = bands[rows.spots[at]!.row]!.middle
    const own = value.direction === 'up' ? { x: across[at]!, y: along } : { x: along, y: across[at]! }
    Object.assign(boxes[at]!, snapped(own), step.place)
  })
  if (dragging) hold(boxes, dragging)
  else makeRoom(boxes, value.direction)

  const routes = routesOf({ value, boxes, rows, across, bands, edges })
  return { boxes, routes, bounds: boundsOf(boxes, routes) }
}

function boxOf(value: TheoryOfChange, step: Step, language: string, measure: Measure): Box {
  const room = { width: box.inner, measure }
  const lines = wrap(inWords(step.text, language), { ...room, size: box.textSize, lines: box.lines })
  const names = value.actors.filter((actor) => step.actors?.includes(actor.id)).map((actor) => inWords(actor.name, language))
  const actors = wrap(names.join(', '), { ...room, size: box.smallSize, lines: 2 })
  const pathway = wrap(inWords(value.pathways.find((one) => one.id === step.pathway)?.title, language), {
    ...room,
    width: box.inner - 32,
    size: box.smallSize,
    lines: 1,
  })
  const foot = actors.length + pathway.length
  const height = 2 * box.padding + box.kind + Math.max(1, lines.length) * box.line + (foot > 0 ? 4 + foot * box.small : 0)
  return {
    id: step.id,
    x: 0,
    y: 0,
    width: box.width,
    height: Math.ceil(height / 2) * 2,
    lines,
    actors,
    pathway: pathway[0] ?? '',
    pinned: step.place !== undefined,
  }
}

export interface Band {
  start: number
  end: number
  middle: number
}

/** The strip that each row takes along the direction of change; the last row stands at 0, so that causes can be added without moving effects. */
function bandsOf({ rows, spots }: Rows, boxes: Box[], direction: Direction): Band[] {
  const thick = rows.map((row) =>
    Math.max(0, ...row.map((spot) => (spots[spot]!.step < 0 ? 0 : direction === 'up' ? boxes[spot]!.height : boxes[spot]!.width))),
  )
  const bands: Band[] = new Array<Band>(rows.length)
  let away = 0
  for (let row = rows.length - 1; row >= 0; row--) {
    const near = away
    const far = near + thick[row]!
    // Upwards, causes lie below (greater y); to the right, they lie to the left (smaller x).
    const sign = direction === 'up' ? 1 : -1
    bands[row] = { start: sign * far, end: sign * near, middle: (sign * (near + far)) / 2 }
    away = far + gap.rows
  }
  return bands
}

/** Where the middles of a row's spots lie across the direction of change: near their neighbours, never too near each other. */
function spread({ rows, spots }: Rows, { before, after }: Neighbours, boxes: Box[], direction: Direction): Float64Array {
  const size = spots.map((spot) => (spot.step < 0 ? gap.pass : direction === 'up' ? boxes[spot.step]!.width : boxes[spot.step]!.height))
  const place = new Float64Array(spots.length)
  const gaps = (row: number[]) =>
    row.slice(1).map((spot, at) => {
      const apart = (size[row[at]!]! + size[spot]!) / 2 + gap.between
      return Math.ceil(apart / grid) * grid
    })
  for (const row of rows) {
    let at = 0
    row.forEach((spot, index) => {
      at += index === 0 ? 0 : gaps(row)[index - 1]!
      place[spot] = at
    })
    for (const spot of row) place[spot]! -= at / 2
  }
  const settle = (row: number[], wanted: (spot: number) => number | undefined) => {
    const wishes = row.map((spot) => wanted(spot) ?? place[spot]!)
    // A long arrow would rather stay straight than a box in the middle of its neighbours.
    const weights = row.map((spot) => (spots[spot]!.step < 0 ? 4 : wanted(spot) === undefined ? 0.05 : 1))
    apart(wishes, weights, gaps(row)).forEach((x, index) => {
      place[row[index]!] = x
    })
  }
  const mean = (near: number[]) => (near.length === 0 ? undefined : near.reduce((sum, one) => sum + place[one]!, 0) / near.length)
  for (let sweep = 0; sweep < 6; sweep++) {
    for (let at = 1; at < rows.length; at++) settle(rows[at]!, (spot) => mean(before[spot]!))
    for (let at = rows.length - 2; at >= 0; at--) settle(rows[at]!, (spot) => mean(after[spot]!))
  }
  for (const row of rows) settle(row, (spot) => mean([...before[spot]!, ...after[spot]!]))
  return place
}

/** The places nearest to the wishes that keep the order and the gaps (pool adjacent violators, weighted least squares). */
export function apart(wishes: number[], weights: number[], gaps: number[]): number[] {
  const offset = [0]
  for (const one of gaps) offset.push(offset.at(-1)! + one)
  const pools: { sum: number; weight: number; count: number }[] = []
  wishes.forEach((wish, at) => {
    const weight = weights[at]!
    pools.push({ sum: (wish - offset[at]!) * weight, weight, count: 1 })
    while (pools.length > 1) {
      const last = pools.at(-1)!
      const previous = pools.at(-2)!
      if (previous.sum / previous.weight <= last.sum / last.weight) break
      pools.splice(-2, 2, { sum: previous.sum + last.sum, weight: previous.weight + last.weight, count: previous.count + last.count })
    }
  })
  return pools.flatMap(({ sum, weight, count }) => new Array<number>(count).fill(sum / weight)).map((x, at) => x + offset[at]!)
}

const overlap = (one: Box, other: Box, margin: number) =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 + margin && Math.abs(one.y - other.y) < (one.height + other.height) / 2 + margin

function hold(boxes: Box[], { id, before }: NonNullable<LayoutOptions['dragging']>): void {
  const places = new Map(before.boxes.map(({ id: one, x, y }) => [one, { x, y }]))
  for (const one of boxes) if (one.id !== id) Object.assign(one, places.get(one.id))
}

/** Boxes without a place of their own give way to those that have one, sideways, by the shortest way. */
function makeRoom(boxes: Box[], direction: Direction): void {
  const settled = boxes.filter((one) => one.pinned)
  if (settled.length === 0) return
  const axis = direction === 'up' ? 'x' : 'y'
  for (const one of boxes.filter((each) => !each.pinned)) {
    const home = one[axis]
    const blockers = (at: number) => settled.filter((other) => overlap({ ...one, [axis]: at }, other, grid))
    // Free spots begin where a settled box ends: try them from the nearest outwards.
    const edges = settled.flatMap((other) => {
      const reach = (direction === 'up' ? (one.width + other.width) / 2 : (one.height + other.height) / 2) + 2 * grid
      return [other[axis] - reach, other[axis] + reach].map((at) => (at < home ? Math.floor(at / grid) : Math.ceil(at / grid)) * grid)
    })
    const spot = [home, ...edges.toSorted((a, b) => Math.abs(a - home) - Math.abs(b - home) || a - b)].find((at) => blockers(at).length === 0)
    one[axis] = spot ?? home
    settled.push(one)
  }
}

function boundsOf(boxes: Box[], routes: Route[]): Layout['bounds'] {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const marks = routes.map((route) => ({ ...route.mark, width: 44, height: 28 }))
  const all = [...boxes, ...marks]
  const left = Math.min(...all.map((one) => one.x - one.width / 2))
  const right = Math.max(...all.map((one) => one.x + one.width / 2))
  const top = Math.min(...all.map((one) => one.y - one.height / 2))
  const bottom = Math.max(...all.map((one) => one.y + one.height / 2))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
