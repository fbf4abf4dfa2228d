import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hundredIn, makeHundred } from './percentages.ts'

test.each([
  [[1, 1, 1], 2, ['33.34', '33.33', '33.33']],
  [[1, 1, 1], 0, ['34', '33', '33']],
  [[2, 1], 2, ['66.67', '33.33']],
  [[5], 2, ['100']],
  [[0, 3], 2, ['0', '100']],
  [[0, 0], 2, ['0', '0']],
  [[], 2, []],
  [[1, 2, 3, 4, 5, 6, 7], 1, ['3.6', '7.1', '10.7', '14.3', '17.9', '21.4', '25']],
  [[9_007_199_254_740_991, 1], 2, ['100', '0']],
])('%j in %i places are %j', (weights, places, parts) => {
  expect(hundredIn(weights, places)).toEqual(parts)
})

test('they make a hundred whatever the weights, and none strays a full step from its share', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 4 }), (weights, places) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0)
      fc.pre(total > 0)
      const parts = hundredIn(weights, places)
      expect(makeHundred(parts)).toBe(true)
      for (const [index, part] of parts.entries()) expect(Math.abs(Number(part) - (100 * weights[index]!) / total)).toBeLessThan(10 ** -places + 1e-9)
    }),
  )
})

test.each([
  [['33.34', '33.33', '33.33'], true],
  [['0.1', '0.2', '99.7'], true],
  [['33.33', '33.33', '33.33'], false],
  [['100.0'], true],
  [['+50', ' 50. '], true],
  [['150', '-50'], true],
  [['a half', '50'], undefined],
  [['.', '100'], undefined],
  [[], false],
])('%j make a hundred: %s', (percentages, answer) => {
  expect(makeHundred(percentages)).toBe(answer)
})
