import { describe, expect, test } from 'vitest'
import { languages, localeOf } from '#kernel/language.ts'
import { formatAgo, formatDay, formatDays, formatNumber, formatShare, formatSize } from './format.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ')

describe('each language writes figures its own way', () => {
  test.each([
    ['nl', '1.234.567,5', '30 april 2027', '30 %'],
    ['fr', '1 234 567,5', '30 avril 2027', '30 %'],
    ['de', '1.234.567,5', '30. April 2027', '30 %'],
    ['en', '1,234,567.5', '30 April 2027', '30%'],
    ['es', '1.234.567,5', '30 de abril de 2027', '30 %'],
    ['pt', '1.234.567,5', '30 de abril de 2027', '30%'],
  ] as const)('%s', (language, number, day, share) => {
    const locale = localeOf[language]
    expect(plain(formatNumber(1234567.5, locale))).toBe(number)
    expect(formatDay('2027-04-30', locale)).toBe(day)
    expect(plain(formatShare(0.3, locale)).replace(' ', '')).toBe(share.replace(' ', ''))
  })

  test('thousands are parted in every language, also in Spanish', () => {
    for (const language of languages) expect(plain(formatNumber(4321, localeOf[language]))).toMatch(/^4[., ]321$/)
  })
})

test('a day stays the day it is, wherever the reader sits', () => {
  expect(formatDay('2027-01-01', 'en-GB')).toBe('1 January 2027')
  expect(plain(formatDays('2027-01-01', '2027-06-30', 'en-GB'))).toBe('1 January – 30 June 2027')
})

test('how long ago, in the largest unit that fits', () => {
  const now = new Date('2027-05-10T12:00:00Z')
  expect(formatAgo('2027-05-10T11:59:40Z', now, 'en-GB')).toBe('now')
  expect(formatAgo('2027-05-09T11:00:00Z', now, 'en-GB')).toBe('yesterday')
  expect(formatAgo('2027-05-31T12:00:00Z', now, 'nl-BE')).toBe('over 3 weken')
})

test('sizes of files', () => expect(plain(formatSize(1_530_000, 'fr-BE'))).toBe('1,53 Mo'))
