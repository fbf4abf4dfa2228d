import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scaleFor } from './scale.ts'

describe('ticks are round, start at nought, and hold everything', () => {
  test.each([
    [
      [60, 160, 320, 520, 750],
      [0, 200, 400, 600, 800],
    ],
    [
      [2.1, 3.1],
      [0, 1, 2, 3, 4],
    ],
    [
      [0, 0],
      [0, 1],
    ],
    [[], [0, 1]],
    [[0.3], [0, 0.1, 0.2, 0.3]],
    [
      [-4, 12],
      [-5, 0, 5, 10, 15],
    ],
    [[1], [0, 0.25, 0.5, 0.75, 1]],
  ])('%o', (figures, ticks) => {
    expect(scaleFor(figures).ticks).toEqual(ticks)
    expect(scaleFor(figures).kind).toBe('linear')
  })
})

test('a share goes to a hundred', () => expect(scaleFor([24, 30], { highest: 100 }).ticks).toEqual([0, 25, 50, 75, 100]))

test('from 55 to 200,000 the scale is logarithmic and says so', () => {
  const scale = scaleFor([55, 200_000])
  expect(scale.kind).toBe('log')
  expect(scale.ticks).toEqual([10, 100, 1000, 10_000, 100_000, 1_000_000])
  expect(scale.factor).toBe(10)
  expect(scale.at(1000) - scale.at(100)).toBeCloseTo(scale.at(10_000) - scale.at(1000))
})

test('over more decades the lines stand further apart', () => {
  const scale = scaleFor([0.001, 5_000_000])
  expect(scale.ticks).toEqual([0.001, 0.1, 10, 1000, 100_000, 10_000_000])
  expect(scale.factor).toBe(100)
})

test('nought among wide figures stays on the ground of a log scale', () => expect(scaleFor([0, 55, 200_000]).at(0)).toBe(0))
test('figures below nought are never logarithmic', () => expect(scaleFor([-5, 1, 5000]).kind).toBe('linear'))

test('everything lies between bottom and top, and more is never lower', () => {
  // As values are kept: at most six digits after the point.
  const figure = fc.oneof(
    fc.integer({ min: -1e9, max: 1e12 }),
    fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1e6),
  )
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), (figures) => {
      const { at, ticks } = scaleFor(figures)
      const sorted = figures.toSorted((a, b) => a - b).map(at)
      for (const place of sorted) expect(place).toBeGreaterThanOrEqual(-1e-9)
      for (const place of sorted) expect(place).toBeLessThanOrEqual(1 + 1e-9)
      expect(sorted).toEqual(sorted.toSorted((a, b) => a - b))
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(7)
    }),
    { seed: 7, numRuns: 300 },
  )
})
