import type { OutcomeCountry } from '../../domain/outcome.ts'

/** The same share for each, to two places, and exactly a hundred together: the first ones carry what is left over. */
export function evenShares(countries: OutcomeCountry[]): OutcomeCountry[] {
  const named = countries.filter((one) => one.country)
  const hundredths = Math.floor(10_000 / Math.max(named.length, 1))
  const left = 10_000 - hundredths * named.length
  return named.map((one, index) => ({ ...one, percentage: String((hundredths + (index < left ? 1 : 0)) / 100) }))
}
