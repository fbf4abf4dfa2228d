import { expect, test } from 'vitest'
import { addressFor } from './ask.ts'
import { addressOf, paths, spaceIn, wordsNoSpaceMayUse } from './paths.ts'

test('gaps are filled in, strange characters are kept apart', () => {
  expect(addressOf('programme.outcome', { space: 'demo', outcomeId: 'a/b' })).toBe('/demo/outcomes/a%2Fb')
  expect(addressOf('reports.home', { space: 'demo' }, { tab: 'now' })).toBe('/demo?tab=now')
})

test('a first word that is ours is never a space', () => {
  expect(spaceIn('/demo/outcomes/1')).toBe('demo')
  expect(spaceIn('/')).toBeUndefined()
  expect(spaceIn('/sign-in')).toBeUndefined()
  const first = Object.values(paths)
    .map((path) => path.split('/')[1]!)
    .filter((word) => word !== '' && !word.startsWith(':'))
  for (const word of first) expect(wordsNoSpaceMayUse).toContain(word)
})

test('no two pages share an address', () => {
  const shapes = Object.values(paths).map((path) => path.replace(/:[a-zA-Z]+/g, ':'))
  expect(new Set(shapes).size).toBe(shapes.length)
})

test('a question fills its address first, the rest goes into the query', () => {
  expect(addressFor('GET /outcomes/:outcomeId', { outcomeId: 'x', on: '2027-01-01', none: undefined })).toBe('/outcomes/x?on=2027-01-01')
})
