import { expect, test } from 'vitest'
import { estimate, wrap } from './theory-of-change-wrap.ts'

const room = { width: 190, size: 14, lines: 8 }

test.each([
  ['short', 'Decent work', ['Decent work']],
  ['empty', '   ', []],
  ['two lines', 'Workers in precarious jobs live better', ['Workers in precarious jobs', 'live better']],
])('%s', (_name, text, lines) => {
  expect(wrap(text, room)).toEqual(lines)
})

test.each([
  'Arbeitnehmer*innenvertretungsorganisationen verhandeln Branchentarifverträge',
  'Arbeidsongeschiktheidsverzekeringsmaatschappijen',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  'travailleurs/travailleuses domestiques et agricoles syndiqués-syndiquées',
  'W'.repeat(120),
])('every line of "%s" fits the box and no letter is lost', (text) => {
  const lines = wrap(text, { ...room, lines: 40 })
  for (const line of lines) expect(estimate(line, room.size)).toBeLessThanOrEqual(room.width)
  const letters = (words: string) => words.replaceAll(/[\s-]/g, '')
  expect(letters(lines.join(''))).toBe(letters(text))
})

test('the inclusive form is cut behind its ending, a long word at a syllable, both with a hyphen', () => {
  expect(wrap('Arbeitnehmer*innenvertretungsorganisationen', room)).toEqual(['Arbeitnehmer*innen-', 'vertretungsorganisationen'])
  expect(wrap('Branchentarifverhandlungskommissionen', room)[0]).toMatch(/^Branchentarifver\w*-$/)
})

test('a hyphen that is there already is not doubled', () => {
  expect(wrap('Gewerkschafts-Verhandlungsdelegation', room)[0]).toBe('Gewerkschafts-')
})

test('what does not fit ends with an ellipsis, inside the box', () => {
  const lines = wrap('a word and another '.repeat(60), { ...room, lines: 3 })
  expect(lines).toHaveLength(3)
  expect(lines[2]).toMatch(/…$/)
  expect(estimate(lines[2]!, 14)).toBeLessThanOrEqual(room.width)
})

test('a measure of the browser may be used instead', () => {
  expect(wrap('one two three', { ...room, measure: (text) => text.length * 50 })).toEqual(['one', 'two', 'th-', 'ree'])
})
