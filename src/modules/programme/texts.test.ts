// Whatever a rule or a verb of the framework and its money says, it says in words.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { messagesOf } from '#server/text-files.ts'
import { finance } from '#modules/finance/module.ts'
import { reports } from '#modules/reports/module.ts'
import { FrameworkChange } from './domain/framework-change.ts'
import { OutcomeFrameFields } from './domain/frame.ts'
import { IndicatorFields } from './domain/indicator.ts'
import { MeasureFields } from './domain/measure.ts'
import { ProgrammeFields } from './domain/programme.ts'
import { ResultFields } from './domain/result.ts'
import { iloStandards, justTransition, pillars, policyMarkers, significances, targetGroupTags } from './domain/tags.ts'
import { programme } from './module.ts'

const root = join(import.meta.dirname, '../../..')
const said = messagesOf(root, 'en')
const unsaid = (keys: string[]) => [...new Set(keys)].filter((key) => !(key in said))

test('every finding and every refusal', () => {
  const files = ['programme', 'finance', 'results', 'reports']
    .flatMap((one) => globSync(`src/modules/${one}/**/*.ts`, { cwd: root }))
    .filter((file) => !/test\.ts$|\/web\/|\/proofs\/|theory-of-change/.test(file))
  const speaking =
    /(?:blocker|warning|hint|refused|new Problem)\(\s*'((?:kernel|programme|finance|results|reports)\.[a-z-]+)'|(?:error:|saidBy\(\w+,|ask\('[^']+', .*?,) '((?:kernel|programme|finance|results|reports)\.[a-z-]+)'|(?:z\.regex\(.*|isCell|'), '((?:kernel|programme|finance|results|reports)\.[a-z-]+)'\)/g
  const codes = files.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(speaking)].map(([, one, other, third]) => (one ?? other ?? third)!))
  expect(codes.length).toBeGreaterThan(100)
  expect(unsaid(codes)).toEqual([])
})

test('every verb, as history tells it', () => {
  expect(unsaid([...programme.verbs, ...finance.verbs, ...reports.verbs].map((verb) => `${verb.name}-done`))).toEqual([])
})

test('every change that an amendment can make, and every field it can touch', () => {
  const kinds = FrameworkChange._zod.def.options.map((one) => `programme.amends-${[...one._zod.def.shape.kind._zod.values!][0] as string}`)
  expect(kinds).toHaveLength(14)
  const fields = [ProgrammeFields, OutcomeFrameFields, ResultFields, MeasureFields, IndicatorFields].flatMap((one) => Object.keys(one.shape))
  expect(unsaid([...kinds, ...fields.map((name) => `programme.field-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)])).toEqual([])
})

test('every theme', () => {
  const themes = [
    ...pillars.map((code) => `pillar-${code}`),
    ...Object.keys(policyMarkers).map((code) => `policy-marker-${code}`),
    ...justTransition.map((code) => `just-transition-${code}`),
    ...iloStandards.map((code) => `ilo-standard-${code.toLowerCase()}`),
    ...targetGroupTags.map((code) => `target-group-${code}`),
    ...significances.map((code) => `significance-${code}`),
    ...Array.from({ length: 17 }, (_, goal) => `sdg-${goal + 1}`),
  ]
  expect(unsaid(themes.map((theme) => `vocabulary.${theme}`))).toEqual([])
})
