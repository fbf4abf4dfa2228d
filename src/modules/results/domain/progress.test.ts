import { describe, expect, test } from 'vitest'
import { valueOf, type Value } from '#kernel/value.ts'
import type { PlannedValue } from '#modules/programme/domain/planned-value.ts'
import { averageOf, sumOf } from './exact-sum.ts'
import { joined, progressOf, type Reported, type Rules } from './progress.ts'

const rules = (over: Partial<Rules> = {}): Rules => ({ kind: 'count', direction: 'up', overTime: 'sum', overPlaces: 'sum', ...over })
const year = (at: number) => ({ from: `${at}-01-01`, until: `${at}-12-31` })
let lines = 0
const report = (at: number, value: Value, over: Partial<Reported> = {}): Reported => ({
  ...year(at),
  lineId: `line ${++lines}`,
  receivedAt: `2028-01-01T00:00:0${lines % 10}Z`,
  cell: '',
  place: '',
  value,
  ...over,
})
const target = (at: number, n: number): PlannedValue => ({ kind: 'target', ...year(at), value: valueOf(n) })
const unknown: Value = { state: 'unknown' }

describe('reports from several places are joined by one rule', () => {
  const [three, nought, five] = [report(2027, valueOf(3)), report(2027, valueOf(0)), report(2027, valueOf('5.5'))]
  test.each([
    ['sum', '8.5', 3, []],
    ['average', '2.833333', 3, []],
    ['max', '5.5', 1, ['smaller', 'smaller']],
    ['latest', '5.5', 1, ['replaced-by-later', 'replaced-by-later']],
  ] as const)('%s', (rule, n, used, why) => {
    const result = joined(rule, [three, nought, five])!
    expect([result.value, result.from.length, result.leftOut.map((one) => one.why)]).toEqual([{ state: 'number', n }, used, why])
  })

  test('what may not be summed has no total', () => {
    expect(joined('not-summable', [three, five])).toMatchObject({
      value: { state: 'not-applicable' },
      from: [],
      leftOut: [{ why: 'not-summable' }, { why: 'not-summable' }],
    })
  })

  test.each([
    ['unknown is left out and told, never nought', [valueOf(3), unknown], { state: 'number', n: '3' }, ['unknown']],
    ['nought counts as a figure', [valueOf(0), valueOf(0)], { state: 'zero' }, []],
    ['not yet everywhere stays not yet', [{ state: 'not-yet' }, { state: 'not-yet' }], { state: 'not-yet' }, ['not-yet', 'not-yet']],
    ['no figure and no agreement is unknown', [{ state: 'not-yet' }, { state: 'not-applicable' }], { state: 'unknown' }, ['not-yet', 'not-applicable']],
  ] as [string, Value[], Value, string[]][])('%s', (_, values, value, why) => {
    const result = joined(
      'sum',
      values.map((one) => report(2027, one)),
    )!
    expect([result.value, result.leftOut.map((one) => one.why)]).toEqual([value, why])
  })
})

describe('years are joined by one rule', () => {
  const planned = [target(2027, 10), target(2028, 20)]
  const reported = [report(2027, valueOf(8)), report(2028, valueOf(25))]
  test.each([
    ['sum', { value: { state: 'number', n: '33' }, target: { state: 'number', n: '30' }, periods: 2 }],
    ['average', { value: { state: 'number', n: '16.5' }, periods: 2 }],
    ['latest', { value: { state: 'number', n: '25' }, target: { state: 'number', n: '20' }, periods: 1 }],
    ['max', { value: { state: 'number', n: '25' } }],
    ['cumulative-as-reported', { value: { state: 'number', n: '25' }, until: '2028-12-31' }],
  ] as const)('%s', (overTime, expected) => {
    expect(progressOf(rules({ overTime }), planned, reported).toDate).toMatchObject(expected)
  })

  test('what may not be summed has no stand', () => expect(progressOf(rules({ overTime: 'not-summable' }), planned, reported).toDate).toBeUndefined())

  test('a period inside another is not counted twice', () => {
    const whole = report(2027, valueOf(100), { from: '2027-01-01', until: '2028-12-31' })
    expect(progressOf(rules(), [], [...reported, whole]).toDate).toMatchObject({ value: { n: '33' }, periods: 2, leftOut: 1 })
  })

  test('nothing received is not nought', () => {
    const { points, toDate } = progressOf(rules(), planned, [])
    expect([points.map((one) => one.actual), toDate]).toEqual([[undefined, undefined], undefined])
  })
})

test('parts of a dimension never make a total, places do', () => {
  const women = report(2027, valueOf(4), { cell: 'sex=female' })
  expect(progressOf(rules(), [], [women]).points[0]).toMatchObject({ actual: undefined, parts: [{ cell: 'sex=female', actual: { n: '4' } }] })
  const places = [report(2027, valueOf(4), { place: 'NE' }), report(2027, valueOf(6), { place: 'CI' })]
  expect(progressOf(rules(), [], places).points[0]!.actual!.value).toEqual({ state: 'number', n: '10' })
})

test.each([
  [['0.1', '0.2'], '0.3'],
  [['-1', '1'], '0'],
  [['999999999999999.999999', '0.000001'], '1000000000000000'],
  [[], '0'],
])('the sum of %s is %s', (list, sum) => expect(sumOf(list)).toBe(sum))
test.each([
  [['1', '2'], '1.5'],
  [['1', '1', '2'], '1.333333'],
  [['-1', '-1', '-2'], '-1.333333'],
])('the average of %s is %s', (list, average) => expect(averageOf(list)).toBe(average))
