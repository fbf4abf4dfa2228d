import { expect, test } from 'vitest'
import { valueOf } from '#kernel/value.ts'
import { chartModel } from './indicator-series.ts'

const model = chartModel({
  baseline: { label: '2026', value: valueOf(24) },
  points: [
    { label: '2027', target: valueOf(25), actual: valueOf(26) },
    { label: '2028', target: valueOf(26), actual: valueOf(0) },
    { label: '2029', target: valueOf(28), actual: { state: 'unknown' } },
    { label: '2030', target: valueOf(29), actual: { state: 'not-applicable' } },
    { label: '2031', target: valueOf(30), actual: { state: 'not-yet' }, forecast: valueOf(31) },
    { label: '2032' },
  ],
})

test('the five states and nothing at all are six different things', () => {
  expect(model.columns.map((column) => column.mark?.kind)).toEqual(['bar', 'zero', 'unknown', 'not-applicable', 'not-yet', undefined])
})

test('only a number and zero have a figure', () => {
  expect(model.columns.map((column) => column.mark?.figure)).toEqual([26, 0, undefined, undefined, undefined, undefined])
})

test('a forecast counts for the height of the scale', () => {
  expect(model.scale.ticks.at(-1)).toBe(40)
  expect(model.columns[4]!.forecast!.figure).toBe(31)
})

test('a complete total is not marked as incomplete', () => {
  const of = (received: number) =>
    chartModel({ points: [{ label: '2027', actual: valueOf(9), completeness: { received, expected: 8 } }] }).columns[0]!.completeness
  expect(of(6)).toEqual({ received: 6, expected: 8 })
  expect(of(8)).toBeUndefined()
})

test('on a log scale actuals are dots', () => {
  const wide = chartModel({ points: [55, 200_000].map((n, index) => ({ label: String(index), actual: valueOf(n) })) })
  expect(wide.scale.kind).toBe('log')
  expect(wide.columns.map((column) => column.mark?.kind)).toEqual(['dot', 'dot'])
})

test('an unknown baseline is named but has no place', () => {
  const { baseline } = chartModel({ baseline: { label: '2026', value: { state: 'unknown' } }, points: [] })
  expect(baseline).toEqual({ label: '2026', at: undefined, figure: undefined })
})
