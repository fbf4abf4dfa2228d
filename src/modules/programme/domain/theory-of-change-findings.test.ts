import { expect, test } from 'vitest'
import { textIn } from '#kernel/translated-text.ts'
import { limits, TheoryOfChange } from './theory-of-change.ts'
import { anArrow, aStep, aTheory, exampleId as id } from './theory-of-change-example.ts'
import { nameOf, theoryOfChangeFindings, whyNotConnect } from './theory-of-change-findings.ts'

const training = aStep(1, 'activity', 'Train delegates')
const delegates = aStep(2, 'output', 'Delegates are trained')
const bargaining = aStep(3, 'outcome', 'Agreements are better')
const impact = aStep(4, 'impact', 'Workers live better')
const assumed = { assumption: textIn('en', 'Employers come to the table') }
const good = aTheory([training, delegates, bargaining, impact], [anArrow(11, 1, 2, assumed), anArrow(12, 2, 3, assumed), anArrow(13, 3, 4, assumed)])

const said = (value: TheoryOfChange) => theoryOfChangeFindings(value, 'en').map(({ severity, code, at }) => `${severity} ${code} ${at ?? ''}`.trim())

test('a good one gives nothing to say, and neither does an empty one', () => {
  expect(said(good)).toEqual([])
  expect(said(aTheory([]))).toEqual([])
})

const withArrow = (...more: ReturnType<typeof anArrow>[]) => ({ ...good, arrows: [...good.arrows, ...more] })
const withStep = (...more: ReturnType<typeof aStep>[]) => ({ ...good, steps: [...good.steps, ...more] })

test.each<[string, TheoryOfChange, string[]]>([
  ['an arrow to itself', withArrow(anArrow(14, 2, 2, assumed)), ['blocker toc.arrow-to-itself arrows.3']],
  ['an arrow drawn twice', withArrow(anArrow(14, 2, 3, assumed)), ['blocker toc.arrow-twice arrows.3']],
  ['an end nobody knows', withArrow(anArrow(14, 2, 99, assumed)), ['blocker toc.arrow-end-unknown arrows.3']],
  ['a circle', withArrow(anArrow(14, 3, 2, assumed)), ['hint toc.arrow-backwards arrows.3', 'blocker toc.arrows-in-circle steps.1']],
  ['no words', withStep({ ...aStep(5, 'outcome', ' ') }), ['blocker toc.step-text-empty steps.4.text', 'hint toc.step-alone steps.4']],
  ['a step alone', withStep(aStep(5, 'output', 'Study')), ['hint toc.step-alone steps.4']],
  [
    'no way to the impact',
    { ...withStep(aStep(5, 'output', 'Study')), arrows: [...good.arrows, anArrow(14, 1, 5, assumed)] },
    ['hint toc.no-path-to-impact steps.4'],
  ],
  ['no impact at all', { ...good, steps: good.steps.slice(0, 3), arrows: good.arrows.slice(0, 2) }, ['hint toc.no-impact steps']],
  ['no assumption', { ...good, arrows: [anArrow(11, 1, 2), ...good.arrows.slice(1)] }, ['hint toc.arrow-without-assumption arrows.0.assumption']],
  [
    'a risk without a level',
    { ...good, arrows: [anArrow(11, 1, 2, { ...assumed, risk: textIn('en', 'A strike ban') }), ...good.arrows.slice(1)] },
    ['hint toc.risk-without-level arrows.0.riskLevel'],
  ],
  [
    'too many words for a box',
    { ...good, steps: [aStep(1, 'activity', 'word '.repeat(60)), ...good.steps.slice(1)] },
    ['hint toc.step-text-long steps.0.text'],
  ],
  ['an unknown pathway', { ...good, steps: [{ ...training, pathway: id(50) }, ...good.steps.slice(1)] }, ['blocker toc.pathway-unknown steps.0.pathway']],
  ['an unknown actor', { ...good, steps: [{ ...training, actors: [id(50)] }, ...good.steps.slice(1)] }, ['blocker toc.actor-unknown steps.0.actors']],
  [
    'a pathway without a title',
    { ...good, pathways: [{ id: id(50), title: textIn('en', ''), look: 0 }] },
    ['blocker toc.pathway-title-empty pathways.0.title'],
  ],
  ['an actor without a name', { ...good, actors: [{ id: id(50), name: textIn('en', ''), kind: 'union' }] }, ['blocker toc.actor-name-empty actors.0.name']],
  [
    'one id for two',
    { ...good, pathways: [1, 2].map(() => ({ id: id(50), title: textIn('en', 'Dialogue'), look: 0 })) },
    ['blocker toc.id-twice pathways.1.id'],
  ],
])('%s', (_name, value, expected) => {
  expect(said(value)).toEqual(expected)
})

test('an actor of change may stand anywhere', () => {
  const actor = aStep(5, 'actor-of-change', 'Employers answer')
  const value = { ...withStep(actor), arrows: [...good.arrows, anArrow(14, 3, 5, assumed), anArrow(15, 5, 4, assumed)] }
  expect(said(value)).toEqual([])
})

test('a circle is told by the names on it, shortest way round, once for each knot', () => {
  const steps = [1, 2, 3, 4, 5, 6].map((number) => aStep(number, 'intermediate-outcome', `S${number}`))
  const knots = aTheory(steps, [
    anArrow(11, 1, 2),
    anArrow(12, 2, 3),
    anArrow(13, 3, 1),
    anArrow(14, 2, 1),
    anArrow(15, 3, 4),
    anArrow(16, 5, 6),
    anArrow(17, 6, 5),
  ])
  const circles = theoryOfChangeFindings(knots, 'en').filter((one) => one.code === 'toc.arrows-in-circle')
  expect(circles.map((one) => one.values)).toEqual([{ steps: 'S1 → S2 → S1' }, { steps: 'S5 → S6 → S5' }])
})

test('three hundred steps are enough for anybody', () => {
  const many = (count: number) => aTheory(Array.from({ length: count }, (_, at) => aStep(at, 'impact', `S${at}`)))
  expect(said(many(limits.steps)).filter((one) => one.includes('too-many'))).toEqual([])
  expect(said(many(limits.steps + 1))).toContain('blocker toc.too-many-steps steps')
})

test.each<[string, number, number, string | undefined]>([
  ['a new arrow', 1, 3, undefined],
  ['to itself', 1, 1, 'toc.arrow-to-itself'],
  ['again', 1, 2, 'toc.arrow-twice'],
  ['closing a circle', 4, 1, 'toc.arrows-in-circle'],
  ['to nowhere', 4, 9, 'toc.arrow-end-unknown'],
])('before an arrow is drawn: %s', (_name, from, to, code) => {
  expect(whyNotConnect(good, { from: id(from), to: id(to) }, 'en')?.code).toBe(code)
})

test.each<[string, unknown]>([
  ['an unknown field', { ...good, colour: 'red' }],
  ['half a place', { ...good, steps: [{ ...training, place: { x: 1 } }] }],
  ['a place outside the sheet', { ...good, steps: [{ ...training, place: { x: 1e9, y: 0 } }] }],
  ['a kind of nobody', { ...good, steps: [{ ...training, kind: 'wish' }] }],
  ['a look that is not there', { ...good, pathways: [{ id: id(50), title: textIn('en', 'P'), look: 6 }] }],
  ['an id in capitals', { ...good, steps: [{ ...training, id: 'ABC' }] }],
])('the schema refuses %s', (_name, value) => {
  expect(TheoryOfChange.safeParse(value).success).toBe(false)
})

test('the schema takes what the rules take', () => {
  expect(TheoryOfChange.parse(good)).toEqual(good)
})

test.each([
  ['Short', 'Short'],
  ['', '?'],
  ['Three national unions negotiate agreements that cover informal and domestic workers', 'Three national unions negotiate agreements that cover …'],
  ['W'.repeat(90), `${'W'.repeat(59)} …`],
])('a step is named by its first words: %s', (words, name) => {
  expect(nameOf({ ...aStep(1, 'impact', words) }, 'en')).toBe(name)
})
