// The parts that all screens are made of, walked by keyboard: dialog, menu, long list, figures, notice, order of a table, chart and table, form.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview, type PreviewServer } from 'vite'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { look, sizes } from './stage.ts'

const folder = mkdtempSync(join(tmpdir(), 'minga-kit-'))
let server: PreviewServer
let browser: Browser
let page: Page

beforeAll(async () => {
  // The gallery is not part of what is shipped: it is built for this walk alone.
  await build({ mode: 'gallery', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  server = await preview({ build: { outDir: folder }, logLevel: 'error', preview: { port: 0, strictPort: false } })
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', process.env['MINGA_TEST_CHROMIUM'] ?? ''].find(
    (path) => path && existsSync(path),
  )
  browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  page = await gallery('desk', 'light')
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function gallery(size: keyof typeof sizes, colorScheme: 'light' | 'dark', language = 'en') {
  const phone = size === 'phone'
  const context = await browser.newContext({ viewport: sizes[size], colorScheme, locale: language, reducedMotion: 'reduce', isMobile: phone, hasTouch: phone })
  const it = await context.newPage()
  await it.goto(`${server.resolvedUrls!.local[0]}gallery`)
  await it.locator('.map-marked').first().waitFor()
  return it
}
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

test.each([
  ['desk', 'light', 'en'],
  ['desk', 'dark', 'nl'],
  ['phone', 'light', 'de'],
  ['phone', 'dark', 'fr'],
] as const)('the whole kit at the %s, %s, in %s', async (size, scheme, language) => {
  await look(await gallery(size, scheme, language), `kit-${size}-${scheme}-${language}`)
})

test('a dialog takes the focus, gives it back, and opens again', async () => {
  const opener = page.getByRole('button', { name: 'Open dialog' })
  await opener.focus()
  for (const _ of ['once', 'twice']) {
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Amend the target of 2028' }).waitFor()
    await expect.poll(focused).toBe('Amend the target of 2028')
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('Open dialog')
  }
})

test('a menu opens, is walked with the arrows, and says why a line cannot be used', async () => {
  const opener = page.getByRole('button', { name: 'Export' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toContain('IATI activity file')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toContain('There are no values yet.')
  await look(page, 'kit-menu', { full: false })
  await page.keyboard.press('Escape')
  await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('false')
})

test('a country is found without its accents', async () => {
  const box = page.getByRole('combobox', { name: 'Country', exact: true })
  await box.focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('cote')
  await page.getByRole('option', { name: /Côte/ }).waitFor()
  await look(page, 'kit-combobox', { full: false })
  await page.keyboard.press('Enter')
  expect(await box.inputValue()).toMatch(/^Côte/)
})

test('a figure is kept exact and shown as each language writes it', async () => {
  const field = page.getByLabel('Target of 2028')
  await field.fill('12,345.60')
  await field.blur()
  await expect.poll(() => field.inputValue()).toBe('12,345.6')
  await page.getByRole('button', { name: /^Language/ }).click()
  await page.getByRole('button', { name: 'Nederlands' }).click()
  await expect.poll(() => field.inputValue()).toBe('12.345,6')
  expect(await page.getAttribute('html', 'lang')).toBe('nl')
  await page.getByRole('button', { name: /^Taal/ }).click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect.poll(() => field.inputValue()).toBe('12,345.6')
})

test('what was done can be undone from its notice', async () => {
  await page.getByRole('button', { name: 'Show notice' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('The indicator is back.').waitFor()
})

test('the order of a table is in the address', async () => {
  const head = page.getByRole('button', { name: /^Planned/ })
  const order = () => new URL(page.url()).searchParams.get('sort')
  await head.click()
  await expect.poll(order).toBe('planned')
  await head.click()
  await expect.poll(order).toBe('-planned')
  expect(await page.locator('tbody th').first().textContent()).toBe('Agreements signed or renewed')
  await head.click()
  await expect.poll(order).toBeNull()
})

test('behind each chart is a table, one key away', async () => {
  await page.getByRole('button', { name: 'Show as a table' }).first().focus()
  await page.keyboard.press('t')
  await page.locator('.chart-table').waitFor()
  expect(await page.locator('.chart-table').textContent()).toContain('unknown')
  await page.keyboard.press('t')
  await expect.poll(() => page.locator('.chart-table').count()).toBe(0)
})

test('a refused form says all that stands in the way and leads to the field', async () => {
  await page.getByRole('button', { name: 'Save indicator' }).click()
  await expect.poll(focused).toContain('3 things stand in the way')
  await page.getByRole('link', { name: /^Code/ }).click()
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent)).toBe('Code')
})
