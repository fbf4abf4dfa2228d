// One server with the demo and one browser for all journeys; each takes a page of the size, light and language it needs.
import { readFileSync, mkdirSync, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { TOTP } from 'otpauth'
import { expect } from 'vitest'
import type { Language } from '#kernel/language.ts'
import { demoPeople } from '#seed/people.ts'
import { startMinga, type RunningMinga } from './server.ts'

const pictures = join(import.meta.dirname, 'screenshots')
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** 360 px: a cracked phone. 1440 px: a desk in Brussels. */
export const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1440, height: 900 } } as const

export interface Look {
  size?: keyof typeof sizes
  scheme?: 'light' | 'dark'
  language?: Language
}

export interface Stage {
  minga: RunningMinga
  page(look?: Look): Promise<Page>
  /** Signs in through the screens: password, then the code of the authenticator app. */
  signedIn(who: keyof typeof demoPeople, look?: Look): Promise<Page>
}

let open: Promise<{ minga: RunningMinga; browser: Browser }> | undefined
/** Signing in once is enough to have been walked; later pages of the same person take over her cookies. */
const cookies = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()

const executablePath = findChromium()

async function openOnce() {
  if (!executablePath) throw new Error('Chromium is not on this machine. `npm run prove` installs it from the system’s packages.')
  const [minga, browser] = await Promise.all([
    startMinga(),
    chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'] }),
  ])
  process.once('beforeExit', () => void browser.close())
  process.once('exit', () => minga.process.kill('SIGKILL'))
  return { minga, browser }
}

export async function aStage(): Promise<Stage> {
  open ??= openOnce()
  const { minga, browser } = await open
  const page: Stage['page'] = async ({ size = 'desk', scheme = 'light', language = 'en' } = {}) => {
    const context = await browser.newContext({ viewport: sizes[size], colorScheme: scheme, locale: language, hasTouch: size === 'phone', isMobile: size === 'phone', acceptDownloads: true })
    const it = await context.newPage()
    watch(it)
    await it.goto(minga.address)
    return it
  }
  return {
    minga, page,
    async signedIn(who, look) {
      const it = await page(look)
      const held = cookies.get(who)
      if (held) await it.context().addCookies(held)
      else await signIn(it, who)
      cookies.set(who, await it.context().cookies())
      await it.goto(`${minga.address}/demo`)
      await it.locator('h1').first().waitFor()
      return it
    },
  }
}

export const codeNow = (secret: string) => new TOTP({ secret }).generate()

async function signIn(page: Page, who: keyof typeof demoPeople) {
  const person = demoPeople[who]
  await page.goto(`${new URL(page.url()).origin}/sign-in`)
  await page.locator('input[type=email]').fill(person.email)
  await page.locator('input[type=password]').fill(person.password)
  await page.locator('button[type=submit]').click()
  await page.locator('input[autocomplete=one-time-code]').fill(codeNow(person.totpSecret))
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** Anything that a page throws or that its security policy stops is a failure of the journey. */
function watch(page: Page) {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error.stack ?? error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Trusted|Uncaught/.test(message.text())) troubles.push(message.text())
  })
  troublesOf.set(page, troubles)
}
const troublesOf = new WeakMap<Page, string[]>()

interface AxeResult { violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }

/** A picture to look at, and what axe says of the page: nothing. */
export async function look(page: Page, name: string, { full = true } = {}): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: full })
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(what: Document, how: object): Promise<AxeResult> } }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  )
  expect(violations.map(({ id, help, nodes }) => `${name}: ${id} — ${help}\n${nodes.slice(0, 3).map((node) => `${node.html}\n${node.failureSummary ?? ''}`).join('\n')}`)).toEqual([])
  expect(troublesOf.get(page) ?? [], name).toEqual([])
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(sideways, `${name} scrolls sideways by ${sideways} px`).toBeLessThanOrEqual(1)
}
