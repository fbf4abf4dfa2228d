// Whatever the schema lets in, the rules answer, the list is complete, the drawing stands: no throw, no endless walk.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actorKinds, directions, riskLevels, stepKinds, TheoryOfChange } from './theory-of-change.ts'
import { describeChange } from './theory-of-change-changes.ts'
import { exampleId } from './theory-of-change-example.ts'
import { theoryOfChangeFindings } from './theory-of-change-findings.ts'
import { layoutOf } from './theory-of-change-layout.ts'
import { outlineOf, type Line } from './theory-of-change-outline.ts'
import { theoryOfChangeSvg } from './theory-of-change-svg.ts'

const id = fc.integer({ min: 0, max: 14 }).map(exampleId)
const text = fc.record({
  source: fc.constantFrom('en', 'fr'),
  text: fc.constantFrom('', ' ', 'Short', 'Arbeitnehmer*innenvertretungsorganisation', 'many words '.repeat(40), '<&"\'>'),
})
const maybe = <Thing>(one: fc.Arbitrary<Thing>) => fc.option(one, { nil: undefined })
const wideId = fc.integer({ min: 100, max: 1_000_000 }).map(exampleId)
const step = fc.record(
  {
    id,
    kind: fc.constantFrom(...stepKinds),
    text,
    place: fc.record({ x: fc.integer({ min: -20_000, max: 20_000 }), y: fc.integer({ min: -20_000, max: 20_000 }) }),
    pathway: id,
    actors: fc.array(id, { maxLength: 4 }),
  },
  { requiredKeys: ['id', 'kind', 'text'] },
)
const theory: fc.Arbitrary<TheoryOfChange> = fc.record({
  direction: fc.constantFrom(...directions),
  steps: fc.oneof(fc.array(step, { maxLength: 16 }), fc.uniqueArray(step, { selector: (one) => one.id, maxLength: 15 })),
  arrows: fc.array(
    fc.record(
      { id: wideId, from: id, to: id, assumption: text, risk: text, riskLevel: fc.constantFrom(...riskLevels) },
      { requiredKeys: ['id', 'from', 'to'] },
    ),
    { maxLength: 30 },
  ),
  pathways: fc.uniqueArray(fc.record({ id, title: text, look: fc.integer({ min: 0, max: 5 }) }), { selector: (one) => one.id, maxLength: 8 }),
  actors: fc.uniqueArray(fc.record({ id, name: text, kind: fc.constantFrom(...actorKinds) }), { selector: (one) => one.id, maxLength: 8 }),
})
const clean = (value: TheoryOfChange): TheoryOfChange => JSON.parse(JSON.stringify(value))
const count = (lines: Line[]): number => lines.reduce((sum, line) => sum + (line.again ? 0 : 1) + count(line.lines), 0)

test('anything the schema lets in', () => {
  fc.assert(
    fc.property(theory.map(clean), maybe(theory.map(clean)), (value, other) => {
      expect(TheoryOfChange.safeParse(value).success).toBe(true)
      for (const finding of theoryOfChangeFindings(value, 'fr')) expect(JSON.stringify(finding).length).toBeLessThan(1500)
      const layout = layoutOf(value, 'en')
      for (const box of layout.boxes) expect([box.x, box.y, box.width, box.height].every(Number.isFinite)).toBe(true)
      expect(layout.routes.map((route) => `${route.line}${route.head}`).join('')).not.toMatch(/NaN|undefined|Infinity/)
      expect(theoryOfChangeSvg(value, { language: 'en', title: 'T', say: (key) => key })).not.toMatch(/NaN|undefined/)
      const distinct = new Set(value.steps.map((step) => step.id)).size
      for (const reading of ['because', 'leads-to'] as const) expect(count(outlineOf(value, reading))).toBe(distinct)
      const oneOfEach = !theoryOfChangeFindings(value, 'en').some((one) => one.code === 'toc.id-twice')
      if (oneOfEach) expect(describeChange(value, clean(value), 'en')).toEqual([])
      if (other) expect(describeChange(value, other, 'en')).toBeInstanceOf(Array)
    }),
    { numRuns: 300 },
  )
})

test('the largest document the schema lets in is answered', () => {
  const steps = Array.from({ length: 600 }, (_, at) => ({ id: exampleId(at), kind: 'outcome' as const, text: { source: 'en', text: `S${at}` } }))
  const arrows = Array.from({ length: 1800 }, (_, at) => ({ id: exampleId(10_000 + at), from: exampleId(at % 600), to: exampleId((at * 7 + 1) % 600) }))
  const value: TheoryOfChange = { direction: 'up', steps, arrows, pathways: [], actors: [] }
  expect(theoryOfChangeFindings(value, 'en').map((one) => one.code)).toContain('toc.arrows-in-circle')
})
