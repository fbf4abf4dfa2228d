import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textIn } from '#kernel/translated-text.ts'
import { valueOf } from '#kernel/value.ts'
import { amend } from './amend-frame.ts'
import type { Frame } from './frame.ts'
import { inverted, type FrameworkChange } from './framework-change.ts'

const en = (text: string) => textIn('en', text)
const indicator = (id: string) => ({
  id,
  title: en(id),
  kind: 'count' as const,
  direction: 'up' as const,
  overTime: 'sum' as const,
  overPlaces: 'sum' as const,
  planned: [],
})
const frame: Frame = {
  programme: { id: 'p', cycleId: 'c', code: 'P', title: en('P'), startsOn: '2027-01-01', endsOn: '2031-12-31' },
  outcomes: [
    {
      id: 'o',
      code: 'O',
      title: en('O'),
      startsOn: '2027-01-01',
      endsOn: '2031-12-31',
      countries: [],
      partners: [],
      tags: [],
      targetGroups: [],
      results: [],
      measures: [],
      indicators: [indicator('i'), indicator('j')],
    },
  ],
}

test('the framework given stays as it was', () => {
  const before = structuredClone(frame)
  amend(frame, [
    { kind: 'change-outcome', id: 'o', before: { code: 'O' }, after: { code: 'X' } },
    { kind: 'remove-indicator', outcomeId: 'o', indicator: indicator('i') },
  ])
  expect(frame).toEqual(before)
})

test.each<[string, FrameworkChange, string]>([
  ['a thing that is not there', { kind: 'change-result', id: 'r', before: {}, after: { code: 'x' } }, 'blocker programme.amended-thing-not-there changes.0'],
  [
    'a thing that is there already',
    { kind: 'add-indicator', outcomeId: 'o', indicator: indicator('i') },
    'blocker programme.amended-thing-there-already changes.0',
  ],
  [
    'a field that says something else today',
    { kind: 'change-programme', id: 'p', before: { code: 'Q' }, after: { code: 'R' } },
    'blocker programme.amendment-out-of-date changes.0.before.code',
  ],
  [
    'a value that came meanwhile',
    { kind: 'remove-indicator', outcomeId: 'o', indicator: { ...indicator('i'), title: en('other') } },
    'blocker programme.amendment-out-of-date changes.0',
  ],
  [
    'a field that was empty and is not',
    { kind: 'change-outcome', id: 'o', before: {}, after: { description: en('d'), code: 'Z' } },
    'blocker programme.amendment-out-of-date changes.0.before.code',
  ],
])('refuses %s', (_, change, expected) => {
  const { frame: after, findings } = amend(frame, [change])
  expect(findings.map((one) => `${one.severity} ${one.code} ${one.at}`)).toEqual([expected])
  expect(after).toEqual(frame)
})

test('whatever can be changed can be changed back', () => {
  const year = fc.integer({ min: 2027, max: 2031 })
  const oneChange = fc.oneof(
    fc.record({ kind: fc.constant('target' as const), year, n: fc.integer({ min: 0, max: 3 }), indicatorId: fc.constantFrom('i', 'j') }),
    fc.record({ kind: fc.constant('field' as const), name: fc.constantFrom('code', 'title', 'description', 'countries'), n: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ kind: fc.constant('result' as const), n: fc.integer({ min: 0, max: 3 }) }),
  )
  fc.assert(
    fc.property(fc.array(oneChange, { maxLength: 12 }), (wishes) => {
      let now = frame
      const done: FrameworkChange[] = []
      for (const wish of wishes) {
        const change = changeFor(now, wish)
        const { frame: next, findings } = amend(now, [change])
        expect(findings).toEqual([])
        now = next
        done.push(change)
      }
      expect(sorted(amend(frame, done).frame)).toEqual(sorted(now))
      const { frame: back, findings } = amend(now, inverted(done))
      expect(findings).toEqual([])
      expect(sorted(back)).toEqual(sorted(frame))
    }),
    { numRuns: 300 },
  )
})

type Wish = { kind: 'target'; year: number; n: number; indicatorId: string } | { kind: 'field'; name: string; n: number } | { kind: 'result'; n: number }

function changeFor(now: Frame, wish: Wish): FrameworkChange {
  const outcome = now.outcomes[0]!
  if (wish.kind === 'target') {
    const key = { kind: 'target' as const, from: `${wish.year}-01-01`, until: `${wish.year}-12-31` }
    const there = outcome.indicators.find((one) => one.id === wish.indicatorId)!.planned.find((one) => one.from === key.from)
    return {
      kind: 'set-planned-value',
      indicatorId: wish.indicatorId,
      key,
      ...(there ? { before: { value: there.value } } : {}),
      ...(wish.n ? { after: { value: valueOf(wish.n) } } : {}),
    }
  }
  if (wish.kind === 'result') {
    const there = outcome.results.find((one) => one.id === `r${wish.n}`)
    return there
      ? { kind: 'remove-result', outcomeId: 'o', result: there }
      : { kind: 'add-result', outcomeId: 'o', result: { id: `r${wish.n}`, level: 'output', title: en('r') } }
  }
  const values: Record<string, unknown> = {
    code: `C${wish.n}`,
    title: en(`t${wish.n}`),
    description: wish.n ? en(`d${wish.n}`) : undefined,
    countries: wish.n ? [{ country: 'NE' }] : [],
  }
  const was = (outcome as unknown as Record<string, unknown>)[wish.name]
  const side = (value: unknown) => (value === undefined ? {} : { [wish.name]: value })
  return { kind: 'change-outcome', id: 'o', before: side(was), after: side(values[wish.name]) }
}

/** A value or a result that went and came back may stand in another place of its list. */
function sorted(it: Frame): Frame {
  const copy = structuredClone(it)
  for (const outcome of copy.outcomes) {
    outcome.results.sort((one, other) => (one.id < other.id ? -1 : 1))
    for (const one of outcome.indicators) one.planned.sort((a, b) => (a.from < b.from ? -1 : 1))
  }
  return copy
}
