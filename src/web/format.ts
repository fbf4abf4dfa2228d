// Numbers, days and money as the reader writes them. Pure; components use `useFormat()`.
import type { Day } from '#kernel/day.ts'
import { formatMoney, type Money } from '#kernel/money.ts'

// Making a formatter costs a thousand times more than using one.
const made = new Map<string, unknown>()
function once<T>(name: string, make: () => T): T {
  if (!made.has(name)) made.set(name, make())
  return made.get(name) as T
}

export function formatNumber(value: number, locale: string, digits: { min?: number; max?: number } = {}): string {
  const { min = 0, max = Math.max(min, 2) } = digits
  const make = () => new Intl.NumberFormat(locale, { minimumFractionDigits: min, maximumFractionDigits: max, useGrouping: 'always' as never })
  return once(`n ${locale} ${min} ${max}`, make).format(value)
}

/** `75_000` as `75K`: for axes and tight places only, never where a figure is read as the truth. */
export const formatShort = (value: number, locale: string) =>
  once(`s ${locale}`, () => new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 })).format(value)

/** A share of one: 0.3 is 30 %. */
export const formatShare = (share: number, locale: string, digits = 0) =>
  once(`p ${locale} ${digits}`, () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits })).format(share)

const moment = (day: Day) => new Date(`${day}T00:00:00Z`)

export function formatDay(day: Day, locale: string, style: 'long' | 'short' = 'long'): string {
  const month = style === 'long' ? 'long' : 'short'
  return once(`d ${locale} ${style}`, () => new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })).format(moment(day))
}

export function formatDays(from: Day, until: Day, locale: string): string {
  const make = () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return once(`dd ${locale}`, make).formatRange(moment(from), moment(until))
}

/** A moment in the reader's own zone, to the minute. */
export const formatMoment = (at: Date | string, locale: string) =>
  once(`m ${locale}`, () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })).format(new Date(at))

const spans: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

/** "3 days ago", "in 2 weeks", "now". */
export function formatAgo(at: Date | string, now: Date, locale: string): string {
  const seconds = (new Date(at).getTime() - now.getTime()) / 1000
  const format = once(`r ${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  for (const [unit, size] of spans) if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit)
  return format.format(0, 'second')
}

export const formatList = (items: string[], locale: string) => once(`l ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items)

export const formatSize = (bytes: number, locale: string) => {
  const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3
  const unit = ['byte', 'kilobyte', 'megabyte', 'gigabyte'][step]!
  const make = () => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3 })
  return once(`b ${locale} ${unit}`, make).format(bytes / 1000 ** step)
}

export const formatsIn = (locale: string) => ({
  number: (value: number, digits?: { min?: number; max?: number }) => formatNumber(value, locale, digits),
  short: (value: number) => formatShort(value, locale),
  share: (share: number, digits?: number) => formatShare(share, locale, digits),
  money: (money: Money, options?: { whole?: boolean }) => formatMoney(money, locale, options),
  day: (day: Day, style?: 'long' | 'short') => formatDay(day, locale, style),
  days: (from: Day, until: Day) => formatDays(from, until, locale),
  moment: (at: Date | string) => formatMoment(at, locale),
  ago: (at: Date | string, now: Date = new Date()) => formatAgo(at, now, locale),
  list: (items: string[]) => formatList(items, locale),
  size: (bytes: number) => formatSize(bytes, locale),
})
export type Formats = ReturnType<typeof formatsIn>
