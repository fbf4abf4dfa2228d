import { expect, test } from 'vitest'
import { anArrow, aStep, aTheory, exampleId as id } from '#modules/programme/domain/theory-of-change-example.ts'
import { layoutOf } from '#modules/programme/domain/theory-of-change-layout.ts'
import { inReadingOrder, nextStep, type Way } from './next-step.ts'

const value = aTheory(
  [
    aStep(1, 'activity', 'A1'),
    aStep(2, 'activity', 'A2'),
    aStep(3, 'output', 'P1'),
    aStep(4, 'output', 'P2'),
    aStep(5, 'outcome', 'O'),
    aStep(6, 'impact', 'I'),
  ],
  [anArrow(11, 1, 3), anArrow(12, 2, 4), anArrow(13, 3, 5), anArrow(14, 4, 5), anArrow(15, 5, 6)],
)
const layout = layoutOf(value, 'en')

test.each<[number, Way, number | undefined]>([
  [1, 'ArrowUp', 3],
  [3, 'ArrowUp', 5],
  [5, 'ArrowUp', 6],
  [6, 'ArrowUp', undefined],
  [6, 'ArrowDown', 5],
  [4, 'ArrowDown', 2],
  [1, 'ArrowRight', 2],
  [4, 'ArrowLeft', 3],
])('from %i, %s leads to %s', (from, way, to) => {
  expect(nextStep(layout, value, id(from), way)).toBe(to === undefined ? undefined : id(to))
})

test('every step can be reached with the arrow keys alone', () => {
  const reached = new Set([id(1)])
  for (const here of reached)
    for (const way of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const) {
      const next = nextStep(layout, value, here, way)
      if (next) reached.add(next)
    }
  expect(reached.size).toBe(6)
})

test('the first in reading order is the impact', () => {
  expect(inReadingOrder(layout)[0]).toBe(id(6))
})
