import { expect, test } from 'vitest'
import { tablesOf, type Amount } from './tables.ts'

const amount = (row: string, year: number, minor: number, currency = 'EUR', kind = 'original'): Amount => ({ row, year, minor, currency, kind })

test('one table per kind and currency, with rows, years and totals', () => {
  const tables = tablesOf([amount('partners', 2027, 100), amount('office', 2027, 50), amount('partners', 2028, 25), amount('partners', 2027, 9, 'XOF')])
  expect(tables.map((one) => [one.currency, one.years, one.total])).toEqual([
    ['EUR', [2027, 2028], 175],
    ['XOF', [2027], 9],
  ])
  expect(tables[0]!.rows.map((one) => [one.row, [...one.byYear], one.total])).toEqual([
    [
      'partners',
      [
        [2027, 100],
        [2028, 25],
      ],
      125,
    ],
    ['office', [[2027, 50]], 50],
  ])
  expect([...tables[0]!.byYear]).toEqual([
    [2027, 150],
    [2028, 25],
  ])
})

test('a year without a line is no zero', () => expect(tablesOf([amount('a', 2027, 1), amount('b', 2028, 2)])[0]!.rows[0]!.byYear.has(2028)).toBe(false))
test('original and revised budgets stay apart', () => expect(tablesOf([amount('a', 2027, 1), amount('a', 2027, 2, 'EUR', 'revised')])).toHaveLength(2))
