import { expect, test } from 'vitest'
import { textIn } from '#kernel/translated-text.ts'
import { valueOf } from '#kernel/value.ts'
import type { PlannedValue } from '../../domain/planned-value.ts'
import { baselineYear, changesBetween, withBaselineYear } from './planned-changes.ts'
import { valuesOf } from './values-grid.ts'

const target = (n: number, more: Partial<PlannedValue> = {}): PlannedValue => ({
  kind: 'target',
  from: '2028-01-01',
  until: '2028-12-31',
  value: valueOf(n),
  ...more,
})
const baseline = (from: string, until: string): PlannedValue => ({ kind: 'baseline', from, until, value: valueOf(3) })
const key = { kind: 'target', from: '2028-01-01', until: '2028-12-31' }

test('a figure that changed', () =>
  expect(changesBetween('i', valuesOf([target(15)]), valuesOf([target(18)]))).toEqual([
    { kind: 'set-planned-value', indicatorId: 'i', key, before: { value: valueOf(15) }, after: { value: valueOf(18) } },
  ]))
test('a figure that is new has no before; one that was emptied no after', () => {
  expect(changesBetween('i', valuesOf([]), valuesOf([target(18, { place: 'NE' })]))).toEqual([
    { kind: 'set-planned-value', indicatorId: 'i', key: { ...key, place: 'NE' }, after: { value: valueOf(18) } },
  ])
  expect(changesBetween('i', valuesOf([target(15)]), valuesOf([]))[0]).not.toHaveProperty('after')
})
test('words alone are a change too', () =>
  expect(changesBetween('i', valuesOf([target(15)]), valuesOf([target(15, { comment: textIn('fr', 'Parce que') })]))).toHaveLength(1))
test('nothing changed, nothing proposed', () => expect(changesBetween('i', valuesOf([target(15)]), valuesOf([target(15)]))).toEqual([]))

test('the baseline moves to another year with its figure', () => {
  const values = valuesOf([baseline('2026-01-01', '2026-12-31'), target(15)])
  expect(baselineYear(values)).toBe(2026)
  expect([...withBaselineYear(values, 2024).values()]).toEqual([baseline('2024-01-01', '2024-12-31'), target(15)])
})
test('a baseline of other days has no year', () => expect(baselineYear(valuesOf([baseline('2026-05-01', '2026-05-31')]))).toBeUndefined())
