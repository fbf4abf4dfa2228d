import { describe, expect, test } from 'vitest'
import { textIn } from '#kernel/translated-text.ts'
import { valueOf } from '#kernel/value.ts'
import type { Dimension } from '../../domain/dimension.ts'
import type { PlannedValue } from '../../domain/planned-value.ts'
import { columnsOf, keyAt, pasted, rowsOf, typedValue, valuesOf, withValue } from './values-grid.ts'

const days = { startsOn: '2027-01-01', endsOn: '2029-12-31' }
const words = { unknown: 'inconnu', 'not-applicable': 'sans objet', 'not-yet': 'pas encore' }
const member = (code: string) => ({ code, title: textIn('en', code) })
const sex: Dimension = { id: 'd1', code: 'sex', title: textIn('en', 'Sex'), members: [member('female'), member('male')] }
const target = (year: number, n: number, more: Partial<PlannedValue> = {}): PlannedValue => ({
  kind: 'target',
  from: `${year}-01-01`,
  until: `${year}-12-31`,
  value: valueOf(n),
  ...more,
})

describe('columns', () => {
  test('a baseline before it starts, then every year', () =>
    expect(columnsOf([], days).map((one) => `${one.kind} ${one.label}`)).toEqual(['baseline 2026', 'target 2027', 'target 2028', 'target 2029']))
  test('a baseline that is there takes the place of the usual one', () =>
    expect(columnsOf([{ kind: 'baseline', from: '2025-06-01', until: '2025-06-30', value: valueOf(3) }], days)[0]!.label).toBe('2025-06'))
  test('other periods stand among the years, the shorter one first', () =>
    expect(columnsOf([{ ...target(2027, 1), until: '2027-06-30' }], days).map((one) => one.label)).toEqual(['2026', '2027-H1', '2027', '2028', '2029']))
  test('years are cut to the days of the outcome', () =>
    expect(columnsOf([], { startsOn: '2027-03-01', endsOn: '2027-09-30' })[1]).toMatchObject({ from: '2027-03-01', until: '2027-09-30' }))
})

test('rows: the total, members, countries, and what is crossed already', () =>
  expect(
    rowsOf(
      [target(2027, 1, { cell: 'age=youth&sex=female' }), target(2027, 1, { cell: 'sex=female', place: 'NE' }), target(2027, 2, { place: 'CI' })],
      [sex],
      ['NE'],
    ).map((one) => `${one.group} ${one.key}`),
  ).toEqual(['total |', 'sex sex=female|', 'sex sex=male|', 'places |NE', 'places |CI', 'crossed age=youth&sex=female|', 'crossed sex=female|NE']))

test('what is asked for crossed has a row for each combination, without the unknown', () => {
  const age: Dimension = {
    id: 'd2',
    code: 'age',
    title: textIn('en', 'Age'),
    members: [member('youth'), member('adult'), { ...member('unknown'), isUnknown: true }],
  }
  expect(
    rowsOf([], [sex, age], [], [sex, age])
      .filter((one) => one.group === 'crossed')
      .map((one) => one.cell),
  ).toEqual(['age=youth&sex=female', 'age=adult&sex=female', 'age=youth&sex=male', 'age=adult&sex=male'])
})

test.each([
  ['', null],
  ['  ', null],
  ['0', { state: 'zero' }],
  ['1 234,5', { state: 'number', n: '1234.5' }],
  ['12 %', { state: 'number', n: '12' }],
  ['-4', { state: 'number', n: '-4' }],
  ['?', { state: 'unknown' }],
  ['Inconnu', { state: 'unknown' }],
  ['n/a', { state: 'not-applicable' }],
  ['–', { state: 'not-applicable' }],
  ['…', { state: 'not-yet' }],
  ['Pas encore', { state: 'not-yet' }],
  ['many', undefined],
  ['1e5', undefined],
  ['0,1234567', undefined],
])('typed %j', (typed, expected) => expect(typedValue(typed, 'fr-BE', words)).toEqual(expected))

describe('a block from a spreadsheet', () => {
  const columns = columnsOf([], days)
  const rows = rowsOf([], [sex], [])
  const sheet = { rows, columns, values: valuesOf([target(2027, 9)]), locale: 'en-GB', words }
  test('fills to the right and down, empties what is empty, leaves out what falls outside', () => {
    const { values, taken, refused } = pasted('10\t20\t\n4\t8\t12\t99\r\n', { row: 0, column: 1 }, sheet)
    expect(taken).toBe(6)
    expect(refused).toEqual([])
    expect([...values.values()].map((one) => [one.cell ?? '', one.from.slice(0, 4), one.value])).toEqual([
      ['', '2027', valueOf(10)],
      ['', '2028', valueOf(20)],
      ['sex=female', '2027', valueOf(4)],
      ['sex=female', '2028', valueOf(8)],
      ['sex=female', '2029', valueOf(12)],
    ])
  })
  test('says what it could not read and keeps what stood there', () => {
    const { values, refused } = pasted('lots', { row: 0, column: 1 }, sheet)
    expect(refused).toEqual(['lots'])
    expect(values.get(keyAt(rows[0]!, columns[1]!))?.value).toEqual(valueOf(9))
  })
})

test('a comment stays with its cell', () => {
  const comment = textIn('fr', 'Parce que')
  const values = valuesOf([target(2027, 9, { comment })])
  const [rows, columns] = [rowsOf([], [], []), columnsOf([], days)]
  expect(withValue(values, rows[0]!, columns[1]!, valueOf(10)).get(keyAt(rows[0]!, columns[1]!))).toMatchObject({ comment, value: valueOf(10) })
})
