import { expect, test } from 'vitest'
import { freeCode } from './free-code.ts'

test.each([
  [[], 'O1'],
  [['O1', 'O2'], 'O3'],
  [['O1', 'O4'], 'O5'],
  [['P1', 'Outcome 7'], 'O1'],
])('after %j comes %s', (codes, next) => expect(freeCode(codes)).toBe(next))
