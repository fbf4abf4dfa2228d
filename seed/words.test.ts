// Every text of the demo exists in the languages promised; what is unfinished is unfinished on purpose, and some of each kind is there to be seen.
import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { languagesOf, translationState, type TranslatedText } from '#kernel/translated-text.ts'
import { approvalFindings, frameFindings } from '#modules/programme/domain/frame-findings.ts'
import { theoryOfChangeFindings } from '#modules/programme/domain/theory-of-change-findings.ts'
import { hasBlocker } from '#kernel/finding.ts'
import { cycleNamed } from './demo/cycles.ts'
import { dimensions } from './demo/dimensions.ts'
import { jointGoals } from './demo/joint-goals.ts'
import { organisations } from './demo/organisations.ts'
import { outcomes, pastOutcomes, pastProgramme, pastProgrammeId, programme, programmeId } from './demo/programme.ts'
import { theories } from './demo/theories.ts'
import { promised } from './demo/words.ts'

const frames = [
  { programme: { id: programmeId, ...programme }, outcomes: outcomes.map((one) => one.frame) },
  { programme: { id: pastProgrammeId, ...pastProgramme }, outcomes: pastOutcomes },
]

/** Everything that has a source and words in it, wherever it stands. */
function textsIn(thing: unknown, at = ''): [at: string, text: TranslatedText][] {
  if (thing === null || typeof thing !== 'object') return []
  if ('source' in thing && typeof thing.source === 'string' && 'text' in thing) return [[at, thing as TranslatedText]]
  return Object.entries(thing).flatMap(([name, part]) => textsIn(part, `${at}.${name}`))
}

const everything = textsIn({ frames, theories, dimensions, jointGoals, organisations })
/** Where a figure comes from is noted for those who collect it: in the language of the region and in English. */
const fewer = (at: string) => /\.measures\.\d+\.source$/.test(at)

test('there is a lot to read', () => expect(everything.length).toBeGreaterThan(450))

test.each(promised)('everything exists in %s', (language) => {
  expect(everything.filter(([at, text]) => !fewer(at) && translationState(text, language) === 'missing').map(([at]) => at)).toEqual([])
})

test('titles of programmes and outcomes, and joint goals, exist in all six languages', () => {
  const titles = [
    ...frames.map((one) => one.programme.title),
    ...frames.flatMap((one) => one.outcomes.map(({ title }) => title)),
    ...jointGoals.map((one) => one.title),
  ]
  for (const title of titles) expect(languagesOf(title).toSorted()).toEqual(languages.toSorted())
})

test('something is a draft, something has fallen behind, something is missing, and every working language is a source', () => {
  const states = Map.groupBy(
    everything.flatMap(([, text]) => promised.map((language) => translationState(text, language))),
    (state) => state,
  )
  expect(states.get('draft')!.length).toBeGreaterThan(8)
  expect(states.get('source-changed')!.length).toBeGreaterThan(6)
  expect(states.get('missing')!.length).toBeGreaterThan(0)
  expect(new Set(everything.map(([, text]) => text.source))).toEqual(new Set(promised))
})

test('no text is a copy of another language by mistake', () => {
  const names = /dimensions|\.pathways\.|\.actors\./ // acronyms, "Gender", "Brand D": the same word in several languages
  const copies = everything
    .filter(([at]) => !names.test(at))
    .flatMap(([at, { text, source, translations = {} }]) => {
      const all = [[source, text], ...Object.entries(translations).map(([language, one]) => [language, one.text])] as [string, string][]
      return all.filter(([, words], index) => all.findIndex(([, other]) => other === words) < index).map(([language]) => `${at} ${language}`)
    })
  expect(copies).toEqual([])
})

test.each([
  ['2027-2031', frames[0]!],
  ['2022-2026', frames[1]!],
])('the framework of %s breaks no rule', (cycle, frame) => {
  const said = [
    ...frameFindings(frame, { cycle: cycleNamed(cycle), dimensions, language: 'en' }),
    ...approvalFindings(frame, { hasTheoryOfChange: true, language: 'en' }),
  ]
  expect(said.filter((one) => one.severity === 'blocker')).toEqual([])
  if (cycle === '2027-2031') expect(said).toEqual([])
})

test.each(Object.entries(theories))('the theory of change %s leads somewhere', (name, theory) => {
  const findings = theoryOfChangeFindings(theory, 'en')
  expect(hasBlocker(findings)).toBe(false)
  expect(
    findings.filter((one) => ['toc.step-alone', 'toc.no-path-to-impact', 'toc.no-impact', 'toc.step-text-long', 'toc.risk-without-level'].includes(one.code)),
  ).toEqual([])
  if (name !== 'before') expect([theory.steps.length >= 12, theory.steps.length <= 25]).toEqual([true, true])
  expect(theory.arrows.some((one) => one.assumption)).toBe(true)
})
