import { expect, test } from 'vitest'
import { totalsByYear, yearOf } from './totals.ts'

test('currencies and kinds stay apart', () => {
  const amount = (year: number, currency: string, minor: number, kind = 'original') => ({ year, currency, minor, kind })
  expect(
    totalsByYear([amount(2028, 'EUR', 5), amount(2027, 'EUR', 1), amount(2027, 'EUR', 2), amount(2027, 'XOF', 4), amount(2027, 'EUR', 8, 'revised')]),
  ).toEqual([
    { ...amount(2027, 'EUR', 3), count: 2 },
    { ...amount(2028, 'EUR', 5), count: 1 },
    { ...amount(2027, 'XOF', 4), count: 1 },
    { ...amount(2027, 'EUR', 8, 'revised'), count: 1 },
  ])
})

test.each([
  ['2027-01-01', '2027-12-31', 2027],
  ['2027-07-01', '2028-06-30', 2027],
  ['2027-08-01', '2028-07-31', 2028],
  ['2027-12-31', '2029-01-01', 2028],
  ['2027-05-05', '2027-05-05', 2027],
])('%s to %s belongs to %i', (from, until, year) => expect(yearOf(from, until)).toBe(year))
