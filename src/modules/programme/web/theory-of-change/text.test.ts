// Whatever the rules and the history can say has words: codes are keys.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actorKinds, riskLevels, stepKinds } from '#modules/programme/domain/theory-of-change.ts'
import words from './text.en.json' with { type: 'json' }

const here = import.meta.dirname
const source = [...globSync(`${here}/*.{ts,tsx}`), ...globSync(`${here}/../../domain/theory-of-change*.ts`)]
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

test('every key that is written in the code', () => {
  const keys = [...new Set([...source.matchAll(/'(toc\.[a-z-]+[a-z])'/g)].map(([, key]) => key!))]
  expect(keys.length).toBeGreaterThan(90)
  expect(keys.filter((key) => !(key in words))).toEqual([])
})

test('every key that is made of a kind, a level or a change', () => {
  const changes = [...source.matchAll(/change\('([a-z-]+)'/g)].map(([, code]) => `toc.change-${code}`)
  const listed = ['pathway', 'actor', 'step', 'arrow'].flatMap((thing) => ['added', 'removed'].map((done) => `toc.change-${thing}-${done}`))
  const rewritten = ['pathway', 'actor', 'step'].flatMap((thing) => ['renamed', 'translated'].map((done) => `toc.change-${thing}-${done}`))
  const notes = ['assumption', 'risk'].flatMap((note) => ['added', 'changed', 'removed'].map((done) => `toc.change-${note}-${done}`))
  const kinds = [
    ...stepKinds.map((kind) => `toc.kind-${kind}`),
    ...actorKinds.map((kind) => `toc.actor-kind-${kind}`),
    ...riskLevels.map((level) => `toc.risk-level-${level}`),
  ]
  const limits = ['steps', 'arrows', 'pathways', 'actors'].map((list) => `toc.too-many-${list}`)
  const keys = [...changes, ...listed, ...rewritten, ...notes, ...kinds, ...limits]
  expect(changes.length).toBeGreaterThan(8)
  expect(keys.filter((key) => !(key in words))).toEqual([])
})

test('no words that nobody says', () => {
  const said = Object.keys(words).filter((key) => !source.includes(`'${key}'`) && !/^toc\.(kind|actor-kind|risk-level|too-many|change|view)-/.test(key))
  expect(said).toEqual([])
})
