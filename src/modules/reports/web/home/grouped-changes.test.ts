import { expect, test } from 'vitest'
import { groupedChanges } from './grouped-changes.ts'

const line = (seq: number, at: string, by: string, verb: string, id: string) => ({
  seq,
  at,
  verb,
  by,
  isMine: false,
  things: [{ kind: 'agreement', id, name: id, changes: [] }],
})

test.each([
  [
    'one person, one day, one verb is one sentence',
    [line(3, '2026-11-02T09:00:00Z', 'Bruno', 'a', 'x'), line(2, '2026-11-02T08:00:00Z', 'Bruno', 'a', 'y')],
    [['2026-11-02', 'Bruno', 'a', 2, 'x y']],
  ],
  [
    'the same thing twice counts once',
    [line(3, '2026-11-02T09:00:00Z', 'Bruno', 'a', 'x'), line(2, '2026-11-02T08:00:00Z', 'Bruno', 'a', 'x')],
    [['2026-11-02', 'Bruno', 'a', 1, 'x']],
  ],
  [
    'another day, person or verb is another sentence, in the order of the newest',
    [
      line(4, '2026-11-03T09:00:00Z', 'Bruno', 'a', 'x'),
      line(3, '2026-11-02T09:00:00Z', 'Greet', 'a', 'y'),
      line(2, '2026-11-02T08:00:00Z', 'Bruno', 'b', 'z'),
      line(1, '2026-11-02T07:00:00Z', 'Greet', 'a', 'w'),
    ],
    [
      ['2026-11-03', 'Bruno', 'a', 1, 'x'],
      ['2026-11-02', 'Greet', 'a', 2, 'y w'],
      ['2026-11-02', 'Bruno', 'b', 1, 'z'],
    ],
  ],
])('%s', (_, lines, expected) => {
  // The answer's moments are text once they have come over the line.
  const found = groupedChanges(lines as unknown as Parameters<typeof groupedChanges>[0])
  expect(found.map((one) => [one.day, one.by, one.verb, one.count, one.things.map((it) => it.id).join(' ')])).toEqual(expected)
})
