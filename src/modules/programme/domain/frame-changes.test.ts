import { expect, test } from 'vitest'
import { textIn, withTranslation } from '#kernel/translated-text.ts'
import { valueOf } from '#kernel/value.ts'
import { amend } from './amend-frame.ts'
import { changesBetween } from './frame-changes.ts'
import type { Frame, FrameIndicator, FrameOutcome } from './frame.ts'

const en = (text: string) => textIn('en', text)
const days = { startsOn: '2027-01-01', endsOn: '2031-12-31' }
const target = (year: number, n: number) => ({ kind: 'target' as const, from: `${year}-01-01`, until: `${year}-12-31`, value: valueOf(n) })
const indicator = (id: string, planned: FrameIndicator['planned'] = []): FrameIndicator => ({
  id,
  title: en(id),
  kind: 'count',
  direction: 'up',
  overTime: 'sum',
  overPlaces: 'sum',
  planned,
})
const outcome = (id: string, more: Partial<FrameOutcome> = {}): FrameOutcome => ({
  id,
  code: id,
  title: en(id),
  ...days,
  countries: [],
  partners: [],
  tags: [],
  targetGroups: [],
  results: [],
  measures: [],
  indicators: [],
  ...more,
})
const frame = (...outcomes: FrameOutcome[]): Frame => ({ programme: { id: 'p', cycleId: 'c', code: 'P', title: en('P'), ...days }, outcomes })
const result = { id: 'r', level: 'outcome' as const, title: en('r') } as FrameOutcome['results'][number]

test.each<[string, Frame, Frame, string[]]>([
  ['nothing differs', frame(outcome('o')), frame(outcome('o')), []],
  ['the order promises nothing', frame(outcome('o'), outcome('q')), frame(outcome('q'), outcome('o')), []],
  ['a translation promises nothing', frame(outcome('o')), frame(outcome('o', { title: withTranslation(en('o'), 'fr', 'ô', 'checked') })), []],
  ['an outcome came, another went', frame(outcome('o'), outcome('q')), frame(outcome('o'), outcome('x')), ['remove-outcome', 'add-outcome']],
  ['fields and lists of an outcome', frame(outcome('o')), frame(outcome('o', { code: 'O9', countries: [{ country: 'NE' }] })), ['change-outcome']],
  ['a result came', frame(outcome('o')), frame(outcome('o', { results: [result] })), ['add-result']],
  ['an indicator went', frame(outcome('o', { indicators: [indicator('i')] })), frame(outcome('o')), ['remove-indicator']],
  [
    'targets: one other, one gone, one new',
    frame(outcome('o', { indicators: [indicator('i', [target(2027, 1), target(2028, 2), target(2029, 3)])] })),
    frame(outcome('o', { indicators: [indicator('i', [target(2027, 1), target(2028, 5), target(2030, 4)])] })),
    ['set-planned-value', 'set-planned-value', 'set-planned-value'],
  ],
  ['the days of the programme', frame(), { ...frame(), programme: { ...frame().programme, endsOn: '2030-12-31' } }, ['change-programme']],
])('%s', (_, before, after, kinds) => {
  const changes = changesBetween(before, after)
  expect(changes.map((one) => one.kind)).toEqual(kinds)
  const amended = amend(before, changes)
  expect(amended.findings).toEqual([])
  expect(changesBetween(amended.frame, after)).toEqual([])
})
