// The words of the interface in the reader's language. `useText()` in components; the page changes at once when she chooses another.
import { useMemo } from 'react'
import { setupI18n, type Messages } from '@lingui/core'
import { languageFrom, localeOf, type Language } from '#kernel/language.ts'
import type { Finding, FindingValues } from '#kernel/finding.ts'
import { isDay } from '#kernel/day.ts'
import { remember, remembered } from './device.ts'
import { formatDay } from './format.ts'
import { liveValue, useLive } from './live-value.ts'
import type { TextKey } from './text-keys.ts'

const catalogues: Record<Language, () => Promise<{ default: Messages }>> = {
  nl: () => import('virtual:text/nl'),
  fr: () => import('virtual:text/fr'),
  de: () => import('virtual:text/de'),
  en: () => import('virtual:text/en'),
  es: () => import('virtual:text/es'),
  pt: () => import('virtual:text/pt'),
}

/** A code with its values; from the server also its sentence, for codes that are newer than this page. */
export type Said = Pick<Finding, 'code' | 'values'> & { title?: string | undefined }

export interface Text {
  /** The sentence of a key. `t('web.rows', { count: 3 })`. */
  (key: TextKey, values?: FindingValues): string
  /** The sentence of a code that came from a rule or from the server; days among its values are written out. */
  say(said: Said): string
  /** A state, kind or code in words: `t.word('programme.state', state)` is the text of `programme.state-<state>`. */
  word(prefix: string, word: string): string
  /** Whether there are words for this key at all. */
  knows(key: string): boolean
  language: Language
  /** For Intl: `nl-BE`. */
  locale: string
}

const i18n = setupI18n({ locale: 'en', messages: { en: {} } })

function textOf(language: Language): Text {
  const locale = localeOf[language]
  const readable = (value: string | number) => (typeof value === 'string' && isDay(value) ? formatDay(value, locale) : value)
  const sentence = (key: string, values?: FindingValues) => i18n._(key, values)
  return Object.assign((key: TextKey, values?: FindingValues) => sentence(key, values), {
    say({ code, values = {}, title }: Said) {
      if (title !== undefined && !(code in i18n.messages)) return title
      return sentence(code, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, readable(value)])))
    },
    word: (prefix: string, word: string) => sentence(`${prefix}-${word}`),
    knows: (key: string) => key in i18n.messages,
    language,
    locale,
  })
}

const spoken = liveValue<Text>(textOf('en'))

/** What she chose here, else what her browser asks for. */
export const preferredLanguage = (): Language => languageFrom(remembered('language') ?? navigator.languages.join(','))

let wanted: Language | undefined
export async function speak(language: Language): Promise<void> {
  wanted = language
  const { default: messages } = await catalogues[language]()
  if (wanted !== language) return // she chose again meanwhile
  i18n.loadAndActivate({ locale: language, locales: [localeOf[language]], messages })
  document.documentElement.lang = language
  spoken.set(textOf(language))
}

/** False when its words could not be fetched; the language she has now stays. */
export async function chooseLanguage(language: Language): Promise<boolean> {
  try {
    await speak(language)
    remember('language', language)
    return true
  } catch {
    return false
  }
}

export const useText = (): Text => useLive(spoken)

/** Outside components (titles, announcements): the words as they are now. */
export const textNow = (): Text => spoken.get()

/** Names of countries, languages and currencies come from the browser, in the reader's language. */
export function useNames(type: 'region' | 'language' | 'currency'): (code: string) => string {
  const { locale } = useText()
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type, fallback: 'code' })
    return (code: string) => {
      try {
        return names.of(code) ?? code
      } catch {
        return code // a code no browser knows is shown as it is
      }
    }
  }, [locale, type])
}
