import { describe, expect, test } from 'vitest'
import { textIn } from '#kernel/translated-text.ts'
import { valueOf } from '#kernel/value.ts'
import { cellKey, cellOf, isCell } from './cell.ts'
import { withUnknown, type Dimension } from './dimension.ts'
import { plannedValueFindings, type MeasuredBy, type PlannedValue } from './planned-value.ts'

const en = (text: string) => textIn('en', text)
const outcome = { startsOn: '2027-01-01', endsOn: '2031-12-31' }
const sex: Dimension = {
  id: 'sex',
  code: 'sex',
  title: en('Sex'),
  members: withUnknown([
    { code: 'female', title: en('Women') },
    { code: 'male', title: en('Men'), validUntil: '2027-12-31' },
  ]),
}
const groups: Dimension = { ...sex, id: 'groups', code: 'groups', overlaps: true }
const count: MeasuredBy = { kind: 'count', direction: 'up', overTime: 'cumulative-as-reported', dimensions: [sex, groups] }
const by = (over: Partial<MeasuredBy>): MeasuredBy => ({ ...count, ...over })
const target = (year: number, n: number | string, over: Partial<PlannedValue> = {}): PlannedValue => ({
  kind: 'target',
  from: `${year}-01-01`,
  until: `${year}-12-31`,
  value: valueOf(n),
  ...over,
})
const base = (n: number, over: Partial<PlannedValue> = {}): PlannedValue => ({
  kind: 'baseline',
  from: '2026-12-31',
  until: '2026-12-31',
  value: valueOf(n),
  ...over,
})
const scale = [
  { level: 0, title: en('none') },
  { level: 3, title: en('ratified') },
]

describe('baselines and targets', () => {
  test.each<[string, PlannedValue[], MeasuredBy, string[]]>([
    ['nothing to say', [base(0), target(2027, 5), target(2028, 9)], count, []],
    ['states other than a figure are values', [base(0, { value: { state: 'unknown' } }), target(2027, 0, { value: { state: 'not-yet' } })], count, []],
    ['before the outcome', [target(2026, 5)], count, ['blocker programme.target-outside-outcome values.0.from']],
    ['after the outcome', [target(2031, 5, { until: '2032-01-01' })], count, ['blocker programme.target-outside-outcome values.0.until']],
    ['ends before it starts', [target(2027, 5, { until: '2026-01-01' })], count, ['blocker programme.ends-before-it-starts values.0.until']],
    [
      'target before its baseline',
      [base(1, { from: '2029-01-01', until: '2029-01-01' }), target(2027, 5)],
      count,
      ['blocker programme.target-before-baseline values.1.until'],
    ],
    ['below where it stood, more being better', [base(9), target(2027, 5)], count, ['warning programme.target-below-baseline values.1.value']],
    [
      'above where it stood, less being better',
      [base(5), target(2027, 9)],
      by({ direction: 'down', overTime: 'latest' }),
      ['warning programme.target-above-baseline values.1.value'],
    ],
    ['no direction, no judgement', [base(9), target(2027, 5)], by({ direction: 'none' }), []],
    ['a sum starts anew each year', [base(9), target(2027, 5), target(2028, 3)], by({ overTime: 'sum' }), []],
    ['what is counted so far never falls', [target(2027, 9), target(2028, 5)], count, ['warning programme.target-against-direction values.1.value']],
    ['another place is another matter', [target(2027, 9, { place: 'NE' }), target(2028, 5, { place: 'CI' })], count, []],
    ['the same twice', [target(2027, 5), target(2027, 6)], count, ['blocker programme.planned-value-twice values.1']],
    ['a count below nought', [target(2027, -1)], count, ['blocker programme.count-negative values.0.value']],
    [
      'more than a hundred percent',
      [target(2027, 101)],
      by({ kind: 'percentage', overTime: 'latest' }),
      ['warning programme.percentage-unlikely values.0.value'],
    ],
    ['a hundred percent', [target(2027, 100)], by({ kind: 'percentage', overTime: 'latest' }), []],
    ['off the scale', [target(2027, 4)], by({ kind: 'progress-markers', overTime: 'latest', scale }), ['blocker programme.value-outside-scale values.0.value']],
    ['on the scale', [target(2027, 3)], by({ kind: 'progress-markers', overTime: 'latest', scale }), []],
    [
      'a figure for words',
      [target(2027, 3)],
      by({ kind: 'narrative', direction: 'none', overTime: 'latest' }),
      ['blocker programme.narrative-has-no-figure values.0.value'],
    ],
    [
      'words for words',
      [target(2027, 3, { value: { state: 'not-applicable' }, comment: en('A law') })],
      by({ kind: 'narrative', direction: 'none', overTime: 'latest' }),
      [],
    ],
    ['by a dimension it is not split by', [target(2027, 3, { cell: 'age=youth' })], count, ['blocker programme.cell-dimension-unknown values.0.cell']],
    ['by a group that does not exist', [target(2027, 3, { cell: 'sex=robot' })], count, ['blocker programme.cell-member-unknown values.0.cell']],
    ['by a group that was closed', [target(2028, 3, { cell: 'sex=male' })], count, ['warning programme.cell-member-not-valid values.0.cell']],
    ['parts that make the total', [target(2027, 9), target(2027, 4, { cell: 'sex=female' }), target(2027, 5, { cell: 'sex=male' })], count, []],
    [
      'parts that do not',
      [target(2027, 9), target(2027, 4, { cell: 'sex=female' }), target(2027, 4, { cell: 'sex=male' })],
      count,
      ['warning programme.parts-differ-from-total values.0.value'],
    ],
    ['tenths add up exactly enough', [target(2027, '0.3'), target(2027, '0.1', { cell: 'sex=female' }), target(2027, '0.2', { cell: 'sex=male' })], count, []],
    ['groups that overlap may', [target(2027, 9), target(2027, 9, { cell: 'groups=female' }), target(2027, 9, { cell: 'groups=male' })], count, []],
    [
      'a part that nobody knows',
      [target(2027, 9), target(2027, 4, { cell: 'sex=female' }), target(2027, 0, { cell: 'sex=male', value: { state: 'unknown' } })],
      count,
      [],
    ],
    ['one part says nothing about the whole', [target(2027, 9), target(2027, 4, { cell: 'sex=female' })], count, []],
  ])('%s', (_, values, indicator, expected) => {
    expect(plannedValueFindings(values, indicator, outcome).map((one) => `${one.severity} ${one.code} ${one.at}`)).toEqual(expected)
  })
})

describe('a cell has one form', () => {
  test.each([
    [{}, ''],
    [{ sex: 'female', age: 'youth' }, 'age=youth&sex=female'],
    [{ 'Gender - genre': 'A&B=C' }, 'Gender%20-%20genre=A%26B%3DC'],
  ])('%o', (cell, key) => {
    expect(cellKey(cell)).toBe(key)
    expect(cellOf(key)).toEqual(cell)
  })
  test.each(['sex', 'sex=', '=female', 'sex=female&', 'sex=a=b', 'sex=%', 'sex=female&age=youth', 'a=b&a=b'])('%s is none', (key) =>
    expect(isCell(key)).toBe(false),
  )
})
