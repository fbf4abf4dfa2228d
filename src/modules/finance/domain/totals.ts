// Totals of money, one per currency: amounts in different currencies are never added up.
import { addDays, type Day } from '#kernel/day.ts'
import type { Money } from '#kernel/money.ts'

export interface Amount extends Money {
  year: number
  /** What kind of amount: a type of budget, a type of transaction. */
  kind: string
}

export interface YearTotal extends Amount {
  /** How many lines it is made of. */
  count: number
}

/** A line belongs to the year of its middle day; money-overview.ts says the same in SQL. */
export const yearOf = (from: Day, until: Day) => Number(addDays(from, Math.floor((Date.parse(until) - Date.parse(from)) / 86_400_000 / 2)).slice(0, 4))

export function totalsByYear(amounts: Amount[]): YearTotal[] {
  const totals = new Map<string, YearTotal>()
  for (const { year, kind, currency, minor } of amounts) {
    const key = `${kind} ${currency} ${year}`
    const total = totals.get(key) ?? { year, kind, currency, minor: 0, count: 0 }
    totals.set(key, { ...total, minor: total.minor + minor, count: total.count + 1 })
  }
  return [...totals.values()].sort((one, other) => one.kind.localeCompare(other.kind) || one.currency.localeCompare(other.currency) || one.year - other.year)
}
