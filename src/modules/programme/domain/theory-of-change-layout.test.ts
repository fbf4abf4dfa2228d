import { expect, test } from 'vitest'
import fc from 'fast-check'
import { directions, stepKinds, type Direction, type TheoryOfChange } from './theory-of-change.ts'
import { anArrow, aStep, aTheory, exampleId as id } from './theory-of-change-example.ts'
import { apart, grid, layoutOf, type Box, type Layout } from './theory-of-change-layout.ts'
import { edgesWithoutCircles, layersOf } from './theory-of-change-layers.ts'

/** The same "chance" every time. */
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function someTheory(count: number, seed: number, direction: Direction = 'up'): TheoryOfChange {
  const pick = chance(seed)
  const words = 'social dialogue Arbeitnehmer*innenvertretung better agreements organised domestic workers negotiate with employers'.split(' ')
  const steps = Array.from({ length: count }, (_, at) => {
    const text = Array.from({ length: 2 + pick(14) }, () => words[pick(words.length)]).join(' ')
    return aStep(at, stepKinds[Math.min(5, Math.floor((at * 6) / count))]!, text)
  })
  const arrows = Array.from({ length: Math.floor(count * 1.4) }, (_, at) => {
    const from = pick(count - 1)
    return anArrow(1000 + at, from, Math.min(count - 1, from + 1 + pick(Math.ceil(count / 3))))
  })
  return { ...aTheory(steps, arrows), direction }
}

const pairs = (boxes: Box[]) => boxes.flatMap((one, at) => boxes.slice(at + 1).map((other): [Box, Box] => [one, other]))
const touching = ([one, other]: [Box, Box]) =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 && Math.abs(one.y - other.y) < (one.height + other.height) / 2

function forward(layout: Layout, direction: Direction) {
  const boxes = new Map(layout.boxes.map((one) => [one.id, one]))
  return layout.routes.every(({ from, to }) => {
    const [one, other] = [boxes.get(from)!, boxes.get(to)!]
    return direction === 'up' ? other.y + other.height / 2 < one.y - one.height / 2 : other.x - other.width / 2 > one.x + one.width / 2
  })
}

test.each(directions.flatMap((direction) => [5, 12, 60, 150].map((count): [number, Direction] => [count, direction])))(
  '%i steps %s: no two boxes touch, every arrow goes forward',
  (count, direction) => {
    for (const seed of [1, 2, 3]) {
      const layout = layoutOf(someTheory(count, seed, direction), 'en')
      expect(pairs(layout.boxes).filter(touching)).toEqual([])
      expect(forward(layout, direction)).toBe(true)
    }
  },
)

test('the same drawing every time, whatever the order in which the arrows were drawn', () => {
  const value = someTheory(40, 7)
  const first = layoutOf(value, 'en')
  expect(layoutOf(structuredClone(value), 'en')).toEqual(first)
  expect(layoutOf({ ...value, arrows: value.arrows.toReversed() }, 'en').boxes).toEqual(first.boxes)
})

test('other words do not change who stands beside whom', () => {
  const value = someTheory(30, 5)
  const order = (layout: Layout) => layout.boxes.toSorted((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1)).map((one) => one.id)
  const rewritten = { ...value, steps: value.steps.map((step) => ({ ...step, text: { source: 'en', text: 'Short' } })) }
  expect(order(layoutOf(rewritten, 'en'))).toEqual(order(layoutOf(value, 'en')))
})

test('kinds share rows: impact above outcomes above outputs, and the impact stays at the top when causes are added', () => {
  const steps = [aStep(1, 'impact', 'I'), aStep(2, 'outcome', 'O1'), aStep(3, 'outcome', 'O2'), aStep(4, 'output', 'P'), aStep(5, 'activity', 'A')]
  const small = aTheory(steps.slice(0, 3), [anArrow(11, 2, 1), anArrow(12, 3, 1)])
  const large = aTheory(steps, [...small.arrows, anArrow(13, 4, 2), anArrow(14, 5, 4)])
  const y = (value: TheoryOfChange) => Object.fromEntries(layoutOf(value, 'en').boxes.map((one) => [one.lines[0], one.y]))
  expect(y(large).O1).toBe(y(large).O2)
  expect(y(large).I).toBeLessThan(y(large).O1!)
  expect(y(large).O1).toBeLessThan(y(large).P!)
  expect(y(large).P).toBeLessThan(y(large).A!)
  expect(y(large).I).toBe(y(small).I)
})

test('steps of one kind stay in one row even when one arrow runs against the kinds, and actors stand where they are needed', () => {
  const steps = [
    aStep(1, 'impact', 'I'),
    aStep(2, 'outcome', 'O1'),
    aStep(3, 'outcome', 'O2'),
    aStep(4, 'outcome', 'O3'),
    aStep(5, 'actor-of-change', 'C'),
    aStep(6, 'output', 'P'),
    aStep(7, 'output', 'Q'),
  ]
  const value = aTheory(steps, [
    anArrow(11, 2, 1),
    anArrow(12, 3, 1),
    anArrow(13, 4, 5),
    anArrow(14, 5, 3),
    anArrow(15, 6, 4),
    anArrow(16, 4, 7),
    anArrow(17, 7, 2),
  ])
  const rows = Object.fromEntries(layersOf(value, edgesWithoutCircles(value), 8).map((row, at) => [steps[at]!.text.text, row]))
  expect(rows).toEqual({ P: 0, O3: 1, C: 2, Q: 2, O1: 3, O2: 3, I: 4 })
})

test('a row of actors alone is saved where it can be', () => {
  const steps = [aStep(1, 'output', 'P'), aStep(2, 'actor-of-change', 'C'), aStep(3, 'intermediate-outcome', 'M'), aStep(4, 'outcome', 'O')]
  const rows = (value: TheoryOfChange) => layersOf(value, edgesWithoutCircles(value), 8)
  expect(rows(aTheory(steps, [anArrow(11, 1, 2), anArrow(12, 1, 3), anArrow(13, 2, 4), anArrow(14, 3, 4)]))).toEqual([0, 1, 1, 2])
  expect(rows(aTheory(steps, [anArrow(11, 1, 2), anArrow(12, 2, 3), anArrow(13, 3, 4)]))).toEqual([0, 1, 2, 3])
})

test('a circle is drawn as well: it is being mended while one looks at it', () => {
  const steps = [1, 2, 3].map((number) => aStep(number, 'outcome', `S${number}`))
  const layout = layoutOf(aTheory(steps, [anArrow(11, 1, 2), anArrow(12, 2, 3), anArrow(13, 3, 1), anArrow(14, 2, 2), anArrow(15, 2, 9)]), 'en')
  expect(layout.routes.map((route) => route.id)).toEqual([id(11), id(12), id(13)])
  expect(pairs(layout.boxes).filter(touching)).toEqual([])
})

test('a place chosen by hand is kept to the pixel, and others give way', () => {
  const value = someTheory(20, 3)
  const before = layoutOf(value, 'en')
  const target = before.boxes[12]!
  const pinned = { ...value, steps: value.steps.map((step, at) => (at === 2 ? { ...step, place: { x: target.x + 16, y: target.y } } : step)) }
  const after = layoutOf(pinned, 'en')
  expect(after.boxes[2]).toMatchObject({ x: target.x + 16, y: target.y, pinned: true })
  expect(pairs(after.boxes).filter(touching)).toEqual([])
  const moved = after.boxes.filter((one, at) => at !== 2 && (one.x !== before.boxes[at]!.x || one.y !== before.boxes[at]!.y))
  expect(moved.length).toBeGreaterThan(0)
  expect(moved.length).toBeLessThan(8)
})

test('while one box is dragged, nobody else moves', () => {
  const value = someTheory(20, 3)
  const before = layoutOf(value, 'en')
  const target = before.boxes[12]!
  const held = { ...value, steps: value.steps.map((step, at) => (at === 2 ? { ...step, place: { x: target.x, y: target.y } } : step)) }
  const during = layoutOf(held, 'en', { dragging: { id: id(2), before } })
  expect(during.boxes.filter((one, at) => one.x !== before.boxes[at]!.x || one.y !== before.boxes[at]!.y).map((one) => one.id)).toEqual([id(2)])
})

test('everything drawn lies inside the bounds, and on the grid', () => {
  const layout = layoutOf(someTheory(25, 9), 'en')
  const { x, y, width, height } = layout.bounds
  for (const one of layout.boxes) {
    expect(one.x - one.width / 2).toBeGreaterThanOrEqual(x)
    expect(one.x + one.width / 2).toBeLessThanOrEqual(x + width)
    expect(one.y - one.height / 2).toBeGreaterThanOrEqual(y)
    expect(one.y + one.height / 2).toBeLessThanOrEqual(y + height)
    expect([Math.abs(one.x % grid), Math.abs(one.y % grid)]).toEqual([0, 0])
  }
})

test('marks of assumptions do not hide each other or a box', () => {
  const layout = layoutOf(someTheory(12, 4), 'en')
  for (const { mark } of layout.routes) {
    expect(layout.boxes.filter((one) => Math.abs(one.x - mark.x) < one.width / 2 && Math.abs(one.y - mark.y) < one.height / 2)).toEqual([])
  }
  const near = layout.routes.flatMap((one, at) =>
    layout.routes.slice(at + 1).filter((other) => Math.hypot(one.mark.x - other.mark.x, one.mark.y - other.mark.y) < 20),
  )
  expect(near).toEqual([])
})

test('nothing gives an empty sheet', () => {
  expect(layoutOf(aTheory([]), 'en')).toEqual({ boxes: [], routes: [], bounds: { x: 0, y: 0, width: 0, height: 0 } })
})

test('three hundred steps in one chain are put in three hundred rows', () => {
  const steps = Array.from({ length: 300 }, (_, at) => aStep(at, 'outcome', `S${at}`))
  const value = aTheory(
    steps,
    steps.slice(1).map((_, at) => anArrow(1000 + at, at, at + 1)),
  )
  expect(layersOf(value, edgesWithoutCircles(value), 8)).toEqual(steps.map((_, at) => at))
})

test('apart keeps order and gaps, and moves nobody without need', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ wish: fc.integer({ min: -500, max: 500 }), gap: fc.integer({ min: 1, max: 200 }) }), { minLength: 1, maxLength: 20 }),
      (row) => {
        const gaps = row.slice(1).map((one) => one.gap)
        const places = apart(
          row.map((one) => one.wish),
          row.map(() => 1),
          gaps,
        )
        gaps.forEach((gap, at) => expect(places[at + 1]! - places[at]!).toBeGreaterThanOrEqual(gap - 1e-6))
      },
    ),
  )
  expect(apart([0, 100, 300], [1, 1, 1], [50, 50])).toEqual([0, 100, 300])
  expect(apart([0, 0], [1, 1], [100])).toEqual([-50, 50])
})
