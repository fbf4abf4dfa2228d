import { expect, test } from 'vitest'
import { IATI, identifierFindings, KBO, normalIdentifier, shown } from './identifier.ts'

const codes = (scheme: string, value: string) =>
  identifierFindings([normalIdentifier({ scheme, value })]).map(({ code, at, severity }) => `${severity} ${code} ${at}`)

const wrong = 'blocker partners.kbo-wrong identifiers.0.value'
test.each<[string, string, string[]]>([
  // One Belgian number, in the ways people write it.
  [KBO, '0308.357.159', []],
  [KBO, '308357159', []],
  [KBO, 'BE 0308.357.159', []],
  [KBO, '0308357158', [wrong]],
  [KBO, '2308357159', [wrong]],
  [KBO, '308357', [wrong]],
  [KBO, '03083571590', [wrong]],
  [KBO, 'none', [wrong]],
  ['NL-KVK', '41 20 32 88', []],
  ['NL-KVK', '4120328', ['blocker partners.kvk-wrong identifiers.0.value']],
  [IATI, 'BE-BCE_KBO-0308357159', []],
  [IATI, 'BE-BCE_KBO-0308.357.159', []],
  [IATI, 'XM-DAC-2', []],
  [IATI, 'BE-COA-1', []],
  [IATI, 'BE-BCE_KBO-0308357158', [wrong]],
  [IATI, 'BE-BCE-KBO-0308357159', ['blocker partners.register-misspelt identifiers.0.value']],
  [IATI, 'BE-BCE_KB0-0308357159', ['blocker partners.register-misspelt identifiers.0.value']],
  [IATI, 'BE-BCEKB0-0308357159', ['blocker partners.register-misspelt identifiers.0.value']],
  [IATI, 'BE-BCE_KBO-', ['blocker partners.iati-identifier-number-missing identifiers.0.value']],
  [IATI, 'BE-BCE_KBO', ['warning partners.iati-identifier-prefix identifiers.0.value']],
  [IATI, 'Solidar', ['warning partners.iati-identifier-prefix identifiers.0.value']],
  [IATI, 'XM-DAC-2|3', ['blocker partners.iati-identifier-characters identifiers.0.value']],
  ['SN-NINEA', '12345', []],
  ['XX-NEW', '1', ['warning partners.register-unknown identifiers.0.scheme']],
])('%s %s', (scheme, value, expected) => expect(codes(scheme, value)).toEqual(expected))

test('one number, written twice, is one number', () => {
  const both = [
    { scheme: KBO, value: '0308.357.159' },
    { scheme: KBO, value: '308357159' },
  ].map(normalIdentifier)
  expect(identifierFindings(both).map(({ code, at }) => [code, at])).toEqual([['partners.identifier-twice', 'identifiers.1.value']])
  expect(shown(both[0]!)).toBe('0308.357.159')
})

test('a changed digit or two swapped neighbours of a Belgian number are seen', () => {
  const right = '0308357159'
  const isWrong = (value: string) => codes(KBO, value).length === 1
  for (let index = 1; index < right.length; index++) {
    for (const digit of '0123456789')
      if (digit !== right[index]) expect(isWrong(right.slice(0, index) + digit + right.slice(index + 1)), `${index} ${digit}`).toBe(true)
    if (index > 1 && right[index] !== right[index - 1])
      expect(isWrong(right.slice(0, index - 1) + right[index] + right[index - 1] + right.slice(index + 1))).toBe(true)
  }
})
