import { expect, test } from 'vitest'
import { textIn, withTranslation } from '#kernel/translated-text.ts'
import { fieldChanges } from './field-changes.ts'

const text = (en: string, de: string) => withTranslation(textIn('en', en), 'de', de, 'checked')

test.each([
  [
    'days and codes as they are',
    { code: 'A', startsOn: '2027-01-01' },
    { code: 'B', startsOn: '2027-02-01' },
    [
      ['code', 'A', 'B'],
      ['startsOn', '2027-01-01', '2027-02-01'],
    ],
  ],
  ['a text in her language', { title: text('One', 'Eins') }, { title: text('Two', 'Zwei') }, [['title', 'Eins', 'Zwei']]],
  ['the source where her translation has not followed', { title: text('One', 'Eins') }, { title: text('Two', 'Eins') }, [['title', 'One', 'Two']]],
  ['what came or went', {}, { summary: 'x' }, [['summary', undefined, 'x']]],
  ['neither ids nor lists', { cycleId: 'a', countries: [] }, { cycleId: 'b', countries: [{ country: 'NE' }] }, []],
])('%s', (_, before, after, expected) => {
  expect(fieldChanges({ before, after }, 'de').map((one) => [one.field, one.before, one.after])).toEqual(expected)
})
