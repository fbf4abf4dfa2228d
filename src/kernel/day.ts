// A day without a clock or a zone, `2027-04-30`; kept as text everywhere so that no zone can move it.
import { z } from 'zod/mini'

export type Day = string
export const Day = z.string().check(z.refine(isDay, 'kernel.day'))

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  if (year < 1900 || year > 2200) return false
  const moment = new Date(Date.UTC(year, month - 1, day))
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day
}

export const dayOf = (moment: Date): Day => moment.toISOString().slice(0, 10)

export function addDays(day: Day, days: number): Day {
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return dayOf(moment)
}

export const yearOf = (day: Day) => Number(day.slice(0, 4))
