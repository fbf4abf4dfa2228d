// Which lane each cycle stands in: cycles that overlap stand under one another, so that no name covers another.
import { yearOf, type Day } from '#kernel/day.ts'

interface Span {
  startsOn: Day
  endsOn: Day
}

/** The lane of each, in the order given (by first day). Years count whole: their names are years. */
export function lanesOf(inOrder: Span[]): number[] {
  const busyUntil: number[] = []
  return inOrder.map(({ startsOn, endsOn }) => {
    const free = busyUntil.findIndex((until) => until < yearOf(startsOn))
    const lane = free === -1 ? busyUntil.length : free
    busyUntil[lane] = yearOf(endsOn)
    return lane
  })
}
