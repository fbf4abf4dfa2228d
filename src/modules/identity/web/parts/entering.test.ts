import { expect, test, vi } from 'vitest'

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} })
const { wayIn } = await import('./entering.ts')

test.each([
  ['/solidar/people?x=1', '/solidar/people?x=1'],
  ['https://evil.example/', '/one'],
  ['//evil.example/', '/one'],
  ['/\\evil.example/', '/one'],
  ['javascript:alert(1)', '/one'],
  ['/sign-in?to=/sign-in', '/one'],
  ['', '/one'],
  [null, '/one'],
])('after signing in, the wish "%s" leads to %s', (wish, way) => expect(wayIn(wish, [{ slug: 'one' }])).toBe(way))

test('with several spaces she chooses', () => expect(wayIn(null, [{ slug: 'one' }, { slug: 'two' }])).toBe('/'))
