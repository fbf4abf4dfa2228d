// The lines of the arrows: out of one box, round what lies between, into the other; with a spot for the mark of the assumption.
import type { Arrow, Direction, Place, TheoryOfChange } from './theory-of-change.ts'
import type { Edge } from './theory-of-change-layers.ts'
import type { Band, Box } from './theory-of-change-layout.ts'
import type { Rows } from './theory-of-change-order.ts'

/** `line` and `head` are SVG path data; `mark` is where the mark stands. */
export interface Route {
  id: string
  from: string
  to: string
  line: string
  head: string
  mark: Place
}

interface Drawn {
  value: TheoryOfChange
  boxes: Box[]
  rows: Rows
  across: Float64Array
  bands: Band[]
  edges: Edge[]
}
/** One bent piece: from, two handles, to. */
type Bend = [Place, Place, Place, Place]
interface Port extends Place {
  out: Place
}

const headLength = 9
const markGap = 30

export function routesOf(drawn: Drawn): Route[] {
  const { value, boxes } = drawn
  const index = new Map(value.steps.map((step, at) => [step.id, at]))
  const chains = new Map([...drawn.rows.chains].map(([edge, chain]) => [`${edge.from} ${edge.to}`, chain]))
  const arrows = value.arrows.flatMap((arrow) => {
    const from = index.get(arrow.from)
    const to = index.get(arrow.to)
    return from === undefined || to === undefined || from === to
      ? []
      : [{ arrow, from, to, via: via(drawn, chains.get(`${from} ${to}`), boxes[from]!, boxes[to]!) }]
  })
  const ports = portsOf(arrows, boxes, value.direction)
  const marks: Place[] = []
  return arrows.map(({ arrow, via: between }) => {
    const { start, end } = ports.get(arrow)!
    const tip = { x: end.x + end.out.x * headLength, y: end.y + end.out.y * headLength }
    const bends = bendsThrough(start, between, { ...tip, out: end.out }, value.direction)
    const mark = spotForMark(bends, marks, boxes)
    marks.push(mark)
    return { id: arrow.id, from: arrow.from, to: arrow.to, line: pathOf(bends), head: headOf(end), mark }
  })
}

/** Entry and exit of each row that a long arrow crosses; none when somebody moved one of its ends by hand. */
function via({ rows, across, bands, value }: Drawn, chain: number[] | undefined, from: Box, to: Box): Place[] {
  if (!chain || from.pinned || to.pinned) return []
  return chain.slice(1, -1).flatMap((spot) => {
    const band = bands[rows.spots[spot]!.row]!
    const side = across[spot]!
    return value.direction === 'up'
      ? [
          { x: side, y: band.start },
          { x: side, y: band.end },
        ]
      : [
          { x: band.start, y: side },
          { x: band.end, y: side },
        ]
  })
}

type Side = 'top' | 'bottom' | 'left' | 'right'
const outward: Record<Side, Place> = { top: { x: 0, y: -1 }, bottom: { x: 0, y: 1 }, left: { x: -1, y: 0 }, right: { x: 1, y: 0 } }

/** Along the direction of change where there is room for it; otherwise between the sides that face each other. */
function sidesOf(from: Box, to: Box, direction: Direction): [Side, Side] {
  const above = from.y - from.height / 2 - (to.y + to.height / 2)
  const rightwards = to.x - to.width / 2 - (from.x + from.width / 2)
  if (direction === 'up' ? above >= 24 : rightwards >= 24) return direction === 'up' ? ['top', 'bottom'] : ['right', 'left']
  const leftwards = from.x - from.width / 2 - (to.x + to.width / 2)
  const below = to.y - to.height / 2 - (from.y + from.height / 2)
  const widest = Math.max(above, rightwards, leftwards, below)
  if (widest === rightwards) return ['right', 'left']
  if (widest === leftwards) return ['left', 'right']
  return widest === above ? ['top', 'bottom'] : ['bottom', 'top']
}

interface Laid {
  arrow: Arrow
  from: number
  to: number
  via: Place[]
}

/** Arrows that share a side of a box share it evenly, in the order in which they fan out. */
function portsOf(arrows: Laid[], boxes: Box[], direction: Direction): Map<Arrow, { start: Port; end: Port }> {
  const ends = new Map<string, { arrow: Arrow; role: 'start' | 'end'; box: Box; side: Side; towards: Place }[]>()
  for (const { arrow, from, to, via: between } of arrows) {
    const [out, into] = sidesOf(boxes[from]!, boxes[to]!, direction)
    const put = (role: 'start' | 'end', box: Box, side: Side, towards: Place) => {
      const key = `${box.id} ${side}`
      ends.set(key, [...(ends.get(key) ?? []), { arrow, role, box, side, towards }])
    }
    put('start', boxes[from]!, out, between[0] ?? boxes[to]!)
    put('end', boxes[to]!, into, between.at(-1) ?? boxes[from]!)
  }
  const ports = new Map<Arrow, { start: Port; end: Port }>()
  for (const group of ends.values()) {
    const level = group[0]!.side === 'top' || group[0]!.side === 'bottom'
    group.sort((one, other) => (level ? one.towards.x - other.towards.x : one.towards.y - other.towards.y))
    const length = (level ? group[0]!.box.width : group[0]!.box.height) - 24
    const step = Math.min(28, length / group.length)
    group.forEach(({ arrow, role, box, side }, at) => {
      const aside = (at - (group.length - 1) / 2) * step
      const out = outward[side]
      const port = level ? { x: box.x + aside, y: box.y + (out.y * box.height) / 2, out } : { x: box.x + (out.x * box.width) / 2, y: box.y + aside, out }
      ports.set(arrow, { ...ports.get(arrow)!, [role]: port })
    })
  }
  return ports
}

function bendsThrough(start: Port, between: Place[], end: Port, direction: Direction): Bend[] {
  const along: Place = direction === 'up' ? { x: 0, y: -1 } : { x: 1, y: 0 }
  const points = [start, ...between, end]
  return points.slice(1).map((to, index) => {
    const from = points[index]!
    const leave = index === 0 ? start.out : along
    const arrive = index === points.length - 2 ? end.out : { x: -along.x, y: -along.y }
    const facing = (to.x - from.x) * leave.x + (to.y - from.y) * leave.y
    const reach = facing > 0 ? facing / 2 : Math.max(40, Math.hypot(to.x - from.x, to.y - from.y) / 2)
    return [from, { x: from.x + leave.x * reach, y: from.y + leave.y * reach }, { x: to.x + arrive.x * reach, y: to.y + arrive.y * reach }, to]
  })
}

const round = (value: number) => Math.round(value * 10) / 10

function pathOf(bends: Bend[]): string {
  const point = ({ x, y }: Place) => `${round(x)} ${round(y)}`
  return bends.map(([from, one, two, to], at) => `${at === 0 ? `M${point(from)}` : ''}C${point(one)} ${point(two)} ${point(to)}`).join('')
}

/** A filled triangle with its tip at the box. */
function headOf({ x, y, out }: Port): string {
  const [baseX, baseY] = [x + out.x * headLength, y + out.y * headLength]
  const [sideX, sideY] = [out.y * 5, out.x * 5]
  return `M${round(x)} ${round(y)}L${round(baseX + sideX)} ${round(baseY + sideY)}L${round(baseX - sideX)} ${round(baseY - sideY)}Z`
}

export function pointOn([a, b, c, d]: Bend, t: number): Place {
  const u = 1 - t
  const mix = (p: number, q: number, r: number, s: number) => u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) }
}

/** The middle of the line, or the next best spot that is clear of other marks and of boxes. */
function spotForMark(bends: Bend[], taken: Place[], boxes: Box[]): Place {
  const clear = ({ x, y }: Place) =>
    taken.every((other) => Math.abs(other.x - x) >= markGap + 8 || Math.abs(other.y - y) >= markGap - 4) &&
    boxes.every((one) => Math.abs(one.x - x) >= one.width / 2 + 16 || Math.abs(one.y - y) >= one.height / 2 + 13)
  const middle = bends[Math.floor(bends.length / 2)]!
  const tries = [middle, ...bends].flatMap((bend) => [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78].map((t) => pointOn(bend, t)))
  const { x, y } = tries.find(clear) ?? tries[0]!
  return { x: round(x), y: round(y) }
}
