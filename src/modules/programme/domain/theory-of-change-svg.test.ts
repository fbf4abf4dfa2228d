import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { textIn } from '#kernel/translated-text.ts'
import type { Say } from './theory-of-change.ts'
import { anArrow, aStep, aTheory, exampleId as id } from './theory-of-change-example.ts'
import { theoryOfChangeSvg } from './theory-of-change-svg.ts'
import { estimate } from './theory-of-change-wrap.ts'

const say: Say = (key, values) => `${key.replace('toc.', '')}${values ? ` ${Object.values(values).join(', ')}` : ''}`
const value = aTheory(
  [
    aStep(1, 'activity', 'Train "shop stewards" & <delegates>', { pathway: id(51), actors: [id(61)] }),
    aStep(2, 'outcome', 'Arbeitnehmer*innenvertretungsorganisationen verhandeln bessere Branchentarifverträge'),
    aStep(3, 'impact', 'Workers live better'),
  ],
  [anArrow(11, 1, 2, { assumption: textIn('en', 'Employers <talk> & listen'), risk: textIn('en', 'A ban'), riskLevel: 'high' }), anArrow(12, 2, 3)],
  { pathways: [{ id: id(51), title: textIn('en', 'Dialogue'), look: 2 }], actors: [{ id: id(61), name: textIn('en', 'Stewards'), kind: 'union' }] },
)

function read(svg: string) {
  const parser = new SaxesParser({ xmlns: true })
  const elements: { name: string; attributes: Record<string, string> }[] = []
  const words: string[] = []
  const texts: string[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) =>
    elements.push({ name: tag.name, attributes: Object.fromEntries(Object.values(tag.attributes).map((one) => [one.name, one.value])) }),
  )
  parser.on('text', (text) => {
    if (!text.trim()) return
    words.push(text.trim())
    if (elements.at(-1)!.name === 'text') texts.push(text.trim())
  })
  parser.write(svg).close()
  return { elements, words, texts }
}

const svg = theoryOfChangeSvg(value, { language: 'en', title: 'Decent work & dialogue', say })
const { elements, words } = read(svg)

test('it is well-formed, named and described', () => {
  expect(elements[0]).toMatchObject({ name: 'svg', attributes: { xmlns: 'http://www.w3.org/2000/svg', role: 'img', lang: 'en' } })
  expect(words[0]).toBe('Decent work & dialogue')
  expect(words[1]).toContain('step-is kind-activity, Train "shop stewards" & <delegates>. leads-to-names Arbeitnehmer*innenvertretungsorganisationen')
})

test('it stands on its own: nothing is fetched, nothing runs', () => {
  expect(elements.map((one) => one.name).filter((name) => !['svg', 'title', 'desc', 'rect', 'g', 'path', 'text'].includes(name))).toEqual([])
  const links = elements.flatMap((one) => Object.entries(one.attributes)).filter(([name, text]) => /href|^on|style/.test(name) || text.includes('url('))
  expect(links).toEqual([])
})

test('every step, pathway, actor, assumption and risk can be read in it', () => {
  for (const expected of [
    'Workers live better',
    'Dialogue',
    'Stewards',
    'A!1',
    'assumption-is Employers <talk> & listen',
    'rated-risk-is risk-level-high, A ban',
  ])
    expect(words).toContain(expected)
})

test('a pathway is told by its dashes as well', () => {
  expect(elements.filter((one) => one.attributes['stroke-dasharray'] === '2 5').length).toBeGreaterThanOrEqual(3)
})

test('all words lie inside the picture, however long they are', () => {
  const long = { ...value, steps: value.steps.map((step) => ({ ...step, text: textIn('en', 'A long sentence about social dialogue '.repeat(4)) })) }
  const { elements: drawn, texts } = read(theoryOfChangeSvg(long, { language: 'en', title: 'Decent work '.repeat(20), say }))
  const { width, height } = drawn[0]!.attributes
  const placed = drawn.filter((each) => each.name === 'text')
  expect(placed.length).toBe(texts.length)
  placed.forEach(({ attributes }, at) => {
    expect(Number(attributes.y)).toBeLessThan(Number(height))
    if (attributes['text-anchor'] === 'start')
      expect(Number(attributes.x) + estimate(texts[at]!, Number(attributes['font-size']))).toBeLessThanOrEqual(Number(width))
  })
  expect(texts.some((words) => words.includes('→'))).toBe(true)
})

test('the same picture twice; an empty one is a picture as well', () => {
  expect(theoryOfChangeSvg(value, { language: 'en', title: 'Decent work & dialogue', say })).toBe(svg)
  expect(read(theoryOfChangeSvg(aTheory([]), { language: 'en', title: 'Empty', say })).words).toContain('Empty')
})
