// The rounds of co-funding since recognition, side by side. The years are facts; what is in them here is invented.
import type { Cycle } from '#modules/programme/domain/cycle.ts'
import { idOf } from './ids.ts'

const cycle = (from: number, until: number, legalBasis?: string): Cycle => ({
  id: idOf(`cycle ${from}-${until}`),
  title: `${from}-${until}`,
  startsOn: `${from}-01-01`,
  endsOn: `${until}-12-31`,
  ...(legalBasis ? { legalBasis } : {}),
})

export const cycles: Cycle[] = [
  cycle(1992, 2002, 'Recognition of 1991'),
  cycle(2003, 2011),
  cycle(2012, 2014),
  cycle(2014, 2016),
  cycle(2017, 2021, 'Law of 19 March 2013 and royal decree of 11 September 2016'),
  cycle(2022, 2026, 'Law of 19 March 2013 and royal decree of 11 September 2016, changed on 7 October 2021'),
  cycle(2027, 2031, 'Law of 19 March 2013 and royal decree of 11 September 2016, changed on 7 October 2021'),
]

export const cycleNamed = (title: string): Cycle => {
  const found = cycles.find((one) => one.title === title)
  if (!found) throw new Error(`no cycle ${title}`)
  return found
}
