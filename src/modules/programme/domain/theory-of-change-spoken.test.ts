import { expect, test } from 'vitest'
import { textIn, withTranslation } from '#kernel/translated-text.ts'
import type { Say } from './theory-of-change.ts'
import { anArrow, aStep, aTheory, exampleId as id } from './theory-of-change-example.ts'
import { spokenArrow, spokenStep } from './theory-of-change-spoken.ts'

const words: Record<string, string> = {
  'toc.kind-output': 'Output',
  'toc.leads-to-names': 'Leads to: {names}.',
  'toc.depends-on-names': 'Depends on: {names}.',
  'toc.step-is': '{kind}: {text}',
  'toc.assumption-is': 'Assumption: {text}',
  'toc.rated-risk-is': 'Risk ({level}): {text}',
  'toc.risk-level-high': 'high',
  'toc.in-pathway': 'Pathway: {name}.',
  'toc.with-actors': 'Actors: {names}.',
  'toc.arrow-from-to': '“{from}” leads to “{to}”.',
}
const say: Say = (key, values = {}) => (words[key] ?? key).replaceAll(/\{(\w+)\}/g, (_all, name: string) => String(values[name]))
const value = aTheory(
  [aStep(1, 'activity', 'Train'), aStep(2, 'output', 'Trained', { pathway: id(51), actors: [id(61)] }), aStep(3, 'impact', 'Better')],
  [anArrow(11, 1, 2), anArrow(12, 2, 3, { assumption: textIn('en', 'They talk'), risk: textIn('en', 'A ban'), riskLevel: 'high' })],
  { pathways: [{ id: id(51), title: textIn('en', 'Dialogue'), look: 0 }], actors: [{ id: id(61), name: textIn('en', 'Stewards'), kind: 'union' }] },
)

test('a step says its kind, where it leads, on what it rests, and who carries it', () => {
  expect(spokenStep(value, value.steps[1]!, 'en', say)).toBe(
    'Output: Trained. Leads to: Better (Assumption: They talk; Risk (high): A ban). Depends on: Train. Pathway: Dialogue. Actors: Stewards.',
  )
})

test('an arrow says its ends, its assumption and its risk', () => {
  expect(spokenArrow(value, value.arrows[1]!, 'en', say)).toBe('“Trained” leads to “Better”. Assumption: They talk. Risk (high): A ban.')
})

test('in the language of the listener where there is a translation', () => {
  const step = { ...value.steps[1]!, text: withTranslation(textIn('en', 'Trained'), 'fr', 'Formées', 'draft') }
  expect(spokenStep(value, step, 'fr', say)).toMatch(/^Output: Formées\. /)
  expect(spokenStep(value, step, 'de', say)).toMatch(/^Output: Trained\. /)
})
