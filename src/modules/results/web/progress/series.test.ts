import { expect, test } from 'vitest'
import { textIn } from '#kernel/translated-text.ts'
import { valueOf } from '#kernel/value.ts'
import { partKey, partsOf, seriesOf, shareReached, type OneIndicator, type OneProgress } from './series.ts'

const rules = { kind: 'count', direction: 'up', overTime: 'cumulative-as-reported', overPlaces: 'sum' } as const
const indicator = {
  ...rules,
  id: 'i',
  version: 1,
  behind: [],
  title: textIn('en', 'Members'),
  planned: [{ kind: 'baseline', from: '2026-01-01', until: '2026-12-31', place: 'NE', value: valueOf(4) }],
} as OneIndicator
const point = (year: number, target: number, actual?: number) => ({
  from: `${year}-01-01`,
  until: `${year}-12-31`,
  target: valueOf(target),
  ...(actual === undefined ? {} : { actual: { value: valueOf(actual), received: 1, from: [], leftOut: [] } }),
  parts: [
    { cell: '', place: 'NE', target: valueOf(target / 2) },
    { cell: 'sex=female', place: '', target: valueOf(target / 4) },
  ],
})
const progress = {
  ...rules,
  indicatorId: 'i',
  baseline: { on: '2026-12-31', value: { state: 'zero' } },
  points: [point(2027, 100, 80), point(2028, 200)],
} as OneProgress

test('the whole: baseline, targets, and actuals where something came in', () =>
  expect(seriesOf(progress, indicator, '')).toMatchObject({
    baseline: { label: '2026', value: { state: 'zero' } },
    points: [
      { label: '2027', target: valueOf(100), actual: valueOf(80) },
      { label: '2028', target: valueOf(200), actual: undefined },
    ],
  }))

test('one part: with the baseline of that part', () =>
  expect(seriesOf(progress, indicator, partKey({ cell: '', place: 'NE' }))).toMatchObject({
    baseline: { value: valueOf(4) },
    points: [{ target: valueOf(50) }, { target: valueOf(100) }],
  }))

test('a part it is not split by draws nothing, not a zero', () => expect(seriesOf(progress, indicator, 'sex=male|')).toBeUndefined())

test('parts are counted by indicator, not by period', () =>
  expect([...partsOf([progress, progress])].map(([key, one]) => [key, one.indicators])).toEqual([
    ['|NE', 2],
    ['sex=female|', 2],
  ]))

test.each([
  [valueOf(50), valueOf(200), 0.25],
  [valueOf(50), { state: 'zero' } as const, undefined],
  [{ state: 'unknown' } as const, valueOf(2), undefined],
  [valueOf(3), undefined, undefined],
])('%j of %j', (value, target, share) => expect(shareReached(value, target)).toBe(share))
