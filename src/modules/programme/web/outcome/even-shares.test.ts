import { expect, test } from 'vitest'
import { countryFindings } from '../../domain/outcome.ts'
import { evenShares } from './even-shares.ts'

test.each([1, 2, 3, 6, 7, 9, 11])('%i countries share a hundred exactly', (count) => {
  const countries = Array.from({ length: count }, (_, index) => ({ country: `A${String.fromCharCode(65 + index)}` }))
  const shared = evenShares(countries)
  expect(shared).toHaveLength(count)
  expect(countryFindings(shared)).toEqual([])
})

test('a line without a country gets no share', () => expect(evenShares([{ country: 'NE' }, { country: '' }])).toEqual([{ country: 'NE', percentage: '100' }]))
