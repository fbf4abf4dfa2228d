import { describe, expect, test } from 'vitest'
import { languages, localeOf } from '#kernel/language.ts'
import { decimalFrom, decimalText } from './decimal-text.ts'

describe('what people type becomes an exact decimal, or nothing', () => {
  test.each([
    ['1.234,5', 'nl-BE', '1234.5'],
    ['1234,5', 'nl-BE', '1234.5'],
    ['1234.5', 'nl-BE', '1234.5'], // a foreign point that cannot mean thousands
    ['1.234', 'nl-BE', '1234'], // here it does mean thousands
    ['1,234', 'en-GB', '1234'],
    ['1,5', 'en-GB', '1.5'],
    ['1 234,50', 'fr-BE', '1234.5'],
    ['1 234 567', 'fr-BE', '1234567'],
    ['1.5', 'fr-BE', '1.5'],
    ["1'234.5", 'en-GB', '1234.5'],
    ['-12', 'de-DE', '-12'],
    ['−12,25', 'es-ES', '-12.25'],
    [',5', 'pt-BR', '0.5'],
    ['007', 'en-GB', '7'],
    ['-0', 'en-GB', '0'],
    ['0,00', 'nl-BE', '0'],
    ['12.345.678,90', 'pt-BR', '12345678.9'],
    ['999999999999999', 'en-GB', '999999999999999'],
  ])('%s in %s', (typed, locale, decimal) => expect(decimalFrom(typed, locale)).toBe(decimal))

  test.each(['', '12a', '1.2.3', '1,2,3', '--5', 'twelve', '1e5', '+', '.', '5 %'])('%s is no figure', (typed) => {
    for (const locale of ['en-GB', 'nl-BE', 'fr-BE']) expect(decimalFrom(typed, locale)).toBeUndefined()
  })
})

test('what is shown is understood again, in every language', () => {
  for (const language of languages) {
    const locale = localeOf[language]
    for (const decimal of ['0', '7', '1234', '1234.5', '-1234567.891', '0.05', '100000', '1000']) {
      expect(decimalFrom(decimalText(decimal, locale), locale), `${decimal} in ${locale}`).toBe(decimal)
    }
  }
})
