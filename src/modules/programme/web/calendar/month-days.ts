// The days of a month as weeks that begin on Monday; nothing stands before the first and after the last.
import type { Day } from '#kernel/day.ts'

const two = (n: number) => String(n).padStart(2, '0')

export const monthOf = (day: Day) => Number(day.slice(5, 7))

export function monthDays(year: number, month: number): (Day | undefined)[] {
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const days = Array.from({ length: count }, (_, index): Day => `${year}-${two(month)}-${two(index + 1)}`)
  return [...Array.from({ length: before }, () => undefined), ...days]
}
