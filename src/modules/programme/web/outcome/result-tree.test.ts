import { expect, test } from 'vitest'
import { textIn } from '#kernel/translated-text.ts'
import type { OneResult } from './answer.ts'
import { idsUnder, treeOf, type Branch } from './result-tree.ts'

const result = (id: string, parentId?: string): OneResult => ({
  id,
  version: 1,
  behind: [],
  level: 'output',
  title: textIn('en', id),
  ...(parentId ? { parentId } : {}),
})
const shape = (branches: Branch[]): unknown => branches.map((one) => [one.result.id, ...(one.under.length ? [shape(one.under)] : [])])

test('what serves a result stands under it, in its order', () =>
  expect(shape(treeOf([result('a'), result('a1', 'a'), result('b'), result('a2', 'a')]))).toEqual([['a', [['a1'], ['a2']]], ['b']]))

test('what serves nobody that is here stands at the top', () => expect(shape(treeOf([result('a', 'gone')]))).toEqual([['a']]))

test('neighbours are those under the same result', () => {
  const [first, second] = treeOf([result('a'), result('a1', 'a'), result('b')])
  expect([first!.before, first!.after?.id, second!.before?.id, second!.after]).toEqual([undefined, 'b', 'a', undefined])
})

test('everything under a result is found, however deep', () =>
  expect([...idsUnder([result('a2', 'a1'), result('a1', 'a'), result('a'), result('b')], 'a')].sort()).toEqual(['a', 'a1', 'a2']))
