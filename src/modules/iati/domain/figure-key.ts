// Which figure of an indicator a target, an actual or a baseline is: its period, the part of the people it counts, its place.
import { addDays, isDay, type Day } from '#kernel/day.ts'
import { cellKey, type Cell } from '#modules/programme/domain/cell.ts'
import type { Baseline, Measured, ResultPeriod } from './result.ts'
import { tidy } from './tidy.ts'

export interface FigureKey {
  from: Day
  until: Day
  cell: string
  place: string
}

export const keyOf = ({ from, until, cell, place }: FigureKey) => `${from}|${until}|${cell}|${place}`

export const dimensionCode = (name: string | undefined) => tidy(name, 60)
export const memberCode = (value: string | undefined) => tidy(value, 120)

/** Dimensions stay the free words of the file. Undefined: too many of them for one figure. */
export function cellOfMeasured({ dimensions }: Pick<Measured, 'dimensions'>): string | undefined {
  const cell: Cell = {}
  for (const one of dimensions) {
    const [name, value] = [dimensionCode(one.name), memberCode(one.value)]
    if (name && value) cell[name] = name in cell ? tidy(`${cell[name]} + ${value}`, 120) : value
  }
  const key = cellKey(cell)
  return key.length <= 500 ? key : undefined
}

export const placeOfMeasured = ({ locations }: Pick<Measured, 'locations'>) => tidy(locations.map((one) => one.ref ?? '').join(' + '), 200)

/** A period that has both its days, in their order. */
export function daysOfPeriod({ from, until }: Pick<ResultPeriod, 'from' | 'until'>): { from: Day; until: Day } | undefined {
  return from && until && from <= until ? { from, until } : undefined
}

/** A baseline stands on one day: its own, the last of its year, or the one before the work began. */
export function dayOfBaseline({ on, year }: Pick<Baseline, 'on' | 'year'>, startsOn: Day): Day {
  const end = `${year?.trim()}-12-31`
  return on ?? (isDay(end) ? end : addDays(startsOn, -1))
}
