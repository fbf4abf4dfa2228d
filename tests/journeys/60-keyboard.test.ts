// Without a mouse: from the sign-in to what was approved, only with keys, always seeing where one is. And the page that is handed over on paper.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { demoPeople } from '#seed/people.ts'
import { programmeId } from '#seed/demo/programme.ts'
import { aStage, codeNow, look, type Stage } from './stage.ts'

const pictures = join(import.meta.dirname, 'screenshots')
const printed = { width: 794, height: 1123 }

let stage: Stage
let page: Page

beforeAll(async () => {
  stage = await aStage()
  page = await stage.page({ language: 'en' })
  page.setDefaultTimeout(10_000)
})

interface Here {
  name: string
  role: string
  seen: boolean
}

/** What has the focus, by the name a reader hears; and whether an eye can find it. */
const here = () =>
  page.evaluate((): Here => {
    const it = document.activeElement as HTMLElement
    const label = (it as HTMLInputElement).labels?.[0]?.innerText
    const box = it.getBoundingClientRect()
    const top = document.elementFromPoint(
      Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 2),
      Math.min(Math.max(box.y + box.height / 2, 1), innerHeight - 2),
    )
    const style = getComputedStyle(it)
    // In a drawing the ring is a shape of its own, beside what is pressed.
    const ring = it.parentElement?.querySelector(':scope > .toc-ring')
    const ringed = style.outlineStyle !== 'none' || style.boxShadow !== 'none' || (ring && getComputedStyle(ring).stroke !== 'none')
    return {
      name: (it.getAttribute('aria-label') ?? label ?? it.innerText).trim().replaceAll(/\s+/g, ' '),
      role: it.getAttribute('role') ?? it.tagName.toLowerCase(),
      seen: Boolean(ringed) && Boolean(top && (it.contains(top) || top.contains(it) || it.closest('label')?.contains(top))),
    }
  })

/** Tab after Tab until she is there; every stop on the way is visible. */
async function tabTo(name: string | RegExp, { most = 60 } = {}): Promise<string[]> {
  const passed: string[] = []
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    const now = await here()
    passed.push(now.name)
    if (now.role !== 'body') expect(now.seen, `“${now.name}” (${now.role}) has the focus, and nobody sees it`).toBe(true)
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return passed
  }
  throw new Error(`${name} was not reached by Tab; passed: ${passed.join(' | ')}`)
}

test('she signs in', async () => {
  await page.goto(`${stage.address}/sign-in`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect.poll(async () => (await here()).name).toBe('E-mail address')
  await page.keyboard.type(demoPeople.hilde.email)
  await tabTo('Password')
  await page.keyboard.type(demoPeople.hilde.password)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await here()).name).toBe('Code from your app')
  await page.keyboard.type(codeNow(demoPeople.hilde.totpSecret))
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  stage.keep('hilde', await page.context().cookies())
})

test('she skips to the content, and goes from the list of programmes to an outcome and through its tabs', async () => {
  await page.goto(`${stage.address}/demo/programmes`)
  await page.getByRole('table').first().waitFor()
  await tabTo('Skip to the content', { most: 1 })
  await page.keyboard.press('Enter')
  await tabTo('Decent Work Together (Demo) 2027-2031')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /^Decent Work Together/ }).waitFor()
  await page.getByRole('table').first().waitFor()
  await tabTo(/^Workers in precarious situations in Africa/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /^O1 / }).waitFor()
  await tabTo(/^Framework/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Results that lead to it' }).waitFor()
  await look(page, 'keyboard-framework', { full: false })
})

test('she finds an indicator by its name, and reads the table behind its chart', async () => {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('workers covered')
  await page
    .getByRole('dialog')
    .getByText(/Workers covered by agreements/)
    .first()
    .waitFor()
  await look(page, 'keyboard-search', { full: false })
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: /Workers covered by agreements/ }).waitFor()
  await tabTo('Show as a table')
  await page.keyboard.press('t')
  await page.locator('.chart-table').first().waitFor()
  await tabTo(/./, { most: 1 })
})

test('a theory of change is walked along its arrows', async () => {
  await page.goto(page.url().replace(/\/indicators\/.*/, '?tab=theory'))
  await page.locator('[data-step]').first().waitFor()
  await tabTo(/^(Impact|Outcome|Intermediate outcome|Output|Activity|Actor of change): /)
  const first = (await here()).name
  await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await here()).name).not.toBe(first)
  await page.keyboard.press('Home')
  await expect.poll(async () => (await here()).name).toBe(first)
  await tabTo(/./, { most: 1 })
})

test('what was approved is printed: a page one hands over', async () => {
  mkdirSync(pictures, { recursive: true })
  await page.goto(`${stage.address}/demo/programmes/${programmeId}/approved`)
  await page.getByRole('table').first().waitFor()
  await page.setViewportSize(printed)
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: join(pictures, 'approved-on-paper.png'), fullPage: true })
  for (const part of ['navigation', 'search', 'button'] as const) expect(await page.getByRole(part).filter({ visible: true }).count(), part).toBe(0)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wide).toBeLessThanOrEqual(1)
  const paper = await page.pdf({ format: 'A4', path: join(pictures, 'approved-on-paper.pdf') })
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  await page.context().close()
})
