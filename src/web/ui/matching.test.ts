import { expect, test } from 'vitest'
import { matching } from './matching.ts'

const countries = ["Côte d'Ivoire", 'Colombia', 'Democratic Republic of the Congo', 'Niger', 'Nigeria', 'Algeria']
const found = (typed: string, most?: number) => matching(countries, typed, (one) => one, most)

test.each([
  ['cote', ["Côte d'Ivoire"]],
  ['NIGER', ['Niger', 'Nigeria']],
  ['congo rep', ['Democratic Republic of the Congo']],
  ['co', ['Colombia', "Côte d'Ivoire", 'Democratic Republic of the Congo']],
  ['geria', ['Nigeria', 'Algeria']],
  ['xyz', []],
])('%s', (typed, expected) => expect(found(typed).toSorted()).toEqual(expected.toSorted()))

test('what begins with it comes first', () => expect(found('co')[2]).toBe('Democratic Republic of the Congo'))
test('nothing typed shows the first of all', () => expect(found('', 2)).toEqual(["Côte d'Ivoire", 'Colombia']))
