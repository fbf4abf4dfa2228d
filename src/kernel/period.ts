// A reporting period in one word: `2027`, `2027-H1`, `2027-Q3`, `2027-04`.
import { z } from 'zod/mini'
import { addDays, type Day } from './day.ts'

export type Period = string
const pattern = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/
export const Period = z.string().check(z.regex(pattern, 'kernel.period'))

/** First and last day of the period, both inside it. */
export function daysOf(period: Period): { from: Day; until: Day } {
  const match = pattern.exec(period)
  if (!match) throw new RangeError(`not a period: ${period}`)
  const [, year, quarter, half, month] = match
  const [first, months] = quarter ? [3 * Number(quarter) - 2, 3] : half ? [6 * Number(half) - 5, 6] : month ? [Number(month), 1] : [1, 12]
  const next = first + months > 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(first + months).padStart(2, '0')}-01`
  return { from: `${year}-${String(first).padStart(2, '0')}-01`, until: addDays(next, -1) }
}

/** The word for two days, when there is one; two days that are no period of ours have none. */
export function periodOf(from: Day, until: Day): Period | undefined {
  const year = from.slice(0, 4)
  const month = Number(from.slice(5, 7))
  const words = [year, `${year}-H${month > 6 ? 2 : 1}`, `${year}-Q${Math.ceil(month / 3)}`, `${year}-${from.slice(5, 7)}`]
  return words.find((word) => {
    const days = daysOf(word)
    return days.from === from && days.until === until
  })
}

/** What stands under a figure: the word for two days, the day's year for one, else the years they touch. */
export function shortPeriod({ from, until }: { from: Day; until: Day }): string {
  const [first, last] = [from.slice(0, 4), until.slice(0, 4)]
  if (from === until) return last
  return periodOf(from, until) ?? (first === last ? first : `${first}–${last}`)
}
