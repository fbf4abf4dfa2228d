// One browser at the server with the demo (journeys.setup.ts); each journey takes a page of the size, light and language it needs.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { TOTP } from 'otpauth'
import { expect, inject } from 'vitest'
import type { Language } from '#kernel/language.ts'
import { demoPeople } from '#seed/people.ts'
import { findChromium } from '../../tools/chromium.ts'
import { visitorAt, visitorWith, type Visitor } from '../visitor.ts'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

const pictures = join(import.meta.dirname, 'screenshots')
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** 360 px: a cracked phone. 1440 px: a desk in Brussels. */
export const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1440, height: 900 } } as const

export interface Look {
  size?: keyof typeof sizes
  scheme?: 'light' | 'dark'
  language?: Language
}

export type Who = keyof typeof demoPeople

export interface Stage {
  address: string
  page(look?: Look): Promise<Page>
  /** Signs in through the screens, once per person: password, then the code of the authenticator app. Then goes to `path`. */
  signedIn(who: Who, look?: Look, path?: string): Promise<Page>
  /** The same person without a browser. */
  visitor(who: Who): Promise<Visitor>
  /** For a journey that signed somebody in itself. */
  keep(who: Who, session: Cookies): void
}

let browser: Promise<Browser> | undefined
/** A code is good once, so everybody signs in once; later pages of the same person take over her session. */
const sessions = new Map<Who, Cookies>()

const executablePath = findChromium()

function openBrowser(): Promise<Browser> {
  if (!executablePath) throw new Error('Chromium is not on this machine. `npm run prove` installs it from the system’s packages.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  })
}

export async function aStage(): Promise<Stage> {
  browser ??= openBrowser()
  const [opened, address] = [await browser, inject('address')]
  const page: Stage['page'] = async ({ size = 'desk', scheme = 'light', language = 'en' } = {}) => {
    const context = await opened.newContext({
      viewport: sizes[size],
      colorScheme: scheme,
      locale: language,
      hasTouch: size === 'phone',
      isMobile: size === 'phone',
      acceptDownloads: true,
    })
    // Her own choice of language goes with this device, not with the language of her account.
    await context.addInitScript((chosen) => localStorage.setItem('minga.language', chosen), language)
    const it = await context.newPage()
    watch(it)
    return it
  }
  const sessionOf = async (who: Who, it: Page) => {
    const held = sessions.get(who)
    if (held) return it.context().addCookies(held)
    await signIn(it, address, who)
    sessions.set(who, await it.context().cookies())
  }
  return {
    address,
    page,
    async signedIn(who, look, path = '/demo') {
      const it = await page(look)
      await sessionOf(who, it)
      await it.goto(`${address}${path}`)
      await it.locator('h1').first().waitFor()
      await it.waitForLoadState('networkidle')
      return it
    },
    async visitor(who) {
      const held = sessions.get(who)
      if (held) return visitorWith(address, held.map(({ name, value }) => `${name}=${value}`).join('; '))
      const visitor = await visitorAt(address, demoPeople[who])
      const { hostname } = new URL(address)
      sessions.set(
        who,
        visitor.cookie.split('; ').map((one) => {
          const [name, ...value] = one.split('=')
          return { name: name!, value: value.join('='), domain: hostname, path: '/', httpOnly: true, secure: false, sameSite: 'Lax' as const, expires: -1 }
        }),
      )
      return visitor
    },
    keep(who, session) {
      sessions.set(who, session)
    },
  }
}

export const codeNow = (secret: string) => new TOTP({ secret }).generate()

async function signIn(page: Page, address: string, who: Who) {
  const person = demoPeople[who]
  await page.goto(`${address}/sign-in`)
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

/** What went wrong on the page since somebody last asked. */
export const troublesSince = (page: Page) => troublesOf.get(page)?.splice(0) ?? []

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[]
}

/** What axe objects to, in words; nothing when all is well. */
export async function axeSays(page: Page, name: string): Promise<string[]> {
  await page.evaluate(`'axe' in globalThis || (() => { ${axeSource} })()`)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(what: Document, how: object): Promise<AxeResult> } }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations.map(
    ({ id, help, nodes }) =>
      `${name}: ${id} — ${help}\n${nodes
        .slice(0, 3)
        .map((node) => `${node.html}\n${node.failureSummary ?? ''}`)
        .join('\n')}`,
  )
}

/** A picture to look at, and what axe says of the page: nothing. */
export async function look(page: Page, name: string, { full = true } = {}): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  await page.waitForLoadState('networkidle')
  // A picture of the whole page is taken from its top: what sticks to an edge would stand in the middle of it.
  if (full) await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: full })
  expect(await axeSays(page, name)).toEqual([])
  expect(troublesSince(page), name).toEqual([])
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(sideways, `${name} scrolls sideways by ${sideways} px`).toBeLessThanOrEqual(1)
}
