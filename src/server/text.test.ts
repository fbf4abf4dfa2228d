import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { sentence } from './text.ts'

test('a code becomes a sentence in each language', () => {
  const said = languages.map((language) => sentence(language, 'kernel.field-unknown', { fields: 'colour' }))
  expect(new Set(said).size).toBe(languages.length)
  for (const one of said) expect(one).toContain('colour')
})

test('numbers choose their plural', () => {
  expect(sentence('nl', 'web.stands-in-the-way', { count: 1 })).toBe('Er staat nog één ding in de weg')
  expect(sentence('nl', 'web.stands-in-the-way', { count: 3 })).toBe('Er staan nog 3 dingen in de weg')
})

test('a key without words is its own name', () => {
  expect(sentence('fr', 'kernel.no-such-key')).toBe('kernel.no-such-key')
})
