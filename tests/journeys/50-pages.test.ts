// Every page, in every language, at a desk and on a phone: no bare keys, nothing that scrolls sideways, nothing axe objects to, and a picture of each to look at.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { languages, type Language } from '#kernel/language.ts'
import { pastProgrammeId, programmeId } from '#seed/demo/programme.ts'
import { aStage, axeSays, sizes, troublesSince, type Look, type Stage } from './stage.ts'

const pictures = join(import.meta.dirname, 'screenshots', 'pages')
const outcomeTabs = ['framework', 'theory', 'progress', 'money', 'documents', 'open-data', 'conversation', 'history']
const programmeTabs = ['theory', 'goals', 'amendments', 'versions', 'documents', 'open-data', 'conversation', 'history']

let stage: Stage
/** The name of its picture, and its address inside the space. */
const inside = new Map<string, string>()

beforeAll(async () => {
  stage = await aStage()
  mkdirSync(pictures, { recursive: true })
  const greet = await stage.visitor('greet')
  const ask = async <Answer>(path: string) => (await (await greet.get(`/api/spaces/demo${path}`)).json()) as Answer
  const { outcomes } = await ask<{ outcomes: { id: string; code: string }[] }>(`/programmes/${programmeId}`)
  const outcome = outcomes.find((one) => one.code === 'O1')!.id
  const { indicators } = await ask<{ indicators: { id: string }[] }>(`/outcomes/${outcome}`)
  const amendments = await ask<{ id: string }[]>(`/amendments?programmeId=${programmeId}`)
  const { partners } = await ask<{ partners: { id: string }[] }>('/partners')
  inside.set('home', '').set('programmes', '/programmes').set('programme', `/programmes/${programmeId}`)
  for (const tab of programmeTabs) inside.set(`programme-${tab}`, `/programmes/${programmeId}?tab=${tab}`)
  inside.set('outcome', `/outcomes/${outcome}`)
  for (const tab of outcomeTabs) inside.set(`outcome-${tab}`, `/outcomes/${outcome}?tab=${tab}`)
  inside.set('indicator', `/outcomes/${outcome}/indicators/${indicators[0]!.id}`).set('indicator-new', `/outcomes/${outcome}/indicators/new`)
  inside.set('amendment', `/amendments/${amendments[0]!.id}`)
  inside.set('approved', `/programmes/${programmeId}/approved`).set('approved-past', `/programmes/${pastProgrammeId}/approved`)
  for (const page of ['calendar', 'dimensions', 'organisations', 'money', 'open-data', 'people', 'audit']) inside.set(page, `/${page}`)
  inside.set('organisation', `/organisations/${partners[0]!.id}`).set('not-here', '/nothing-of-the-kind')
})

/** Without loading the app again: as a link would. */
async function goTo(page: Page, address: string) {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** What loads is there, and nothing is on its way any more: three looks in a row, a moment apart. */
async function settled(page: Page) {
  await page.evaluate(async () => {
    const isStill = () => document.querySelector('h1') && !document.querySelector('.loading')
    const start = Date.now()
    for (let quiet = 0; quiet < 3 && Date.now() - start < 10_000; quiet = isStill() ? quiet + 1 : 0) await new Promise((done) => setTimeout(done, 40))
  })
}

/** A text that was never written shows its key instead. */
const bareKey = /\b(web|kernel|programme|outcome|partners|identity|iati|finance|results|reports|files|conversation|toc|vocabulary)\.[a-z]+(-[a-z]+)*\b/g
/** What looks like a key and is none: addresses, and the verbs by their names in the audit. */
const isWritten = (name: string, found: string) => name === 'audit' || /\.(example|org|net|com)$/.test(found)

type Size = keyof typeof sizes
type How = Required<Pick<Look, 'language' | 'scheme'>> & { axe?: Size | undefined }

async function walk(page: Page, name: string, { language, scheme, axe }: How): Promise<string[]> {
  const as = scheme === 'dark' ? `${language}.dark` : language
  const said: string[] = []
  const at = `${name} ${as}`
  for (const size of ['desk', 'phone'] as const) {
    await page.setViewportSize(sizes[size])
    await settled(page)
    await page.screenshot({ path: join(pictures, `${name}.${as}.${size}.png`), fullPage: true, animations: 'disabled' })
    const { words, sideways } = await page.evaluate(() => ({
      words: document.body.innerText,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }))
    if (sideways > 1) said.push(`${at} ${size}: scrolls sideways by ${sideways} px`)
    const keys = [...new Set(words.match(bareKey))].filter((found) => !isWritten(name, found))
    if (keys.length) said.push(`${at} ${size}: bare keys ${keys.join(', ')}`)
    if (axe === size) said.push(...(await axeSays(page, `${at} ${size}`)))
  }
  return [...said, ...troublesSince(page).map((trouble) => `${at}: ${trouble}`)]
}

async function walkAll(how: How) {
  const page = await stage.signedIn('greet', how)
  const said: string[] = []
  for (const [name, path] of inside) {
    await goTo(page, `/demo${path}`)
    said.push(...(await walk(page, name, how)))
  }
  for (const [name, path] of [
    ['spaces', '/'],
    ['account', '/account'],
  ] as const) {
    await goTo(page, path)
    said.push(...(await walk(page, name, how)))
  }
  await page.context().close()
  const outside = await stage.page(how)
  for (const [name, path] of [
    ['sign-in', '/sign-in'],
    ['invitation', '/invitation/of-nobody'],
  ] as const) {
    await outside.goto(`${stage.address}${path}`)
    said.push(...(await walk(outside, name, how)))
  }
  await outside.context().close()
  return said
}

// axe reads each page in two languages and in the dark: what it judges changes with structure, colours and size, hardly with words.
const axeAt: Partial<Record<Language, Size>> = { en: 'desk', de: 'phone' }

test.each(languages)('every page in %s', async (language) => {
  expect(inside.size).toBeGreaterThan(25)
  expect(await walkAll({ language, scheme: 'light', axe: axeAt[language] })).toEqual([])
})

test('every page in the dark', async () => {
  expect(await walkAll({ language: 'fr', scheme: 'dark', axe: 'desk' })).toEqual([])
})
