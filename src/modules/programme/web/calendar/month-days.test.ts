import { expect, test } from 'vitest'
import { monthDays } from './month-days.ts'

test.each([
  [2026, 11, 6, 30, '2026-11-01'], // begins on a Sunday
  [2026, 2, 6, 28, '2026-02-01'],
  [2028, 2, 1, 29, '2028-02-01'],
  [2027, 3, 0, 31, '2027-03-01'], // begins on a Monday
])('%i-%i has %i empty days before it and %i of its own', (year, month, empty, count, first) => {
  const days = monthDays(year, month)
  expect([days.filter((day) => !day).length, days.filter(Boolean).length, days[empty]]).toEqual([empty, count, first])
})
