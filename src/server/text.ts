// Words outside the browser: titles of problems, letters, the command line. The same files as the screens, compiled when first used.
import { setupI18n, type I18n } from '@lingui/core'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { isDay } from '#kernel/day.ts'
import type { FindingValues } from '#kernel/finding.ts'
import { localeOf, type Language } from '#kernel/language.ts'
import { messagesOf } from './text-files.ts'

const root = `${import.meta.dirname}/../..`
const spoken = new Map<Language, I18n>()

function speakerOf(language: Language): I18n {
  const known = spoken.get(language)
  if (known) return known
  const messages = Object.fromEntries(Object.entries(messagesOf(root, language)).map(([key, message]) => [key, compileMessageOrThrow(message)]))
  const i18n = setupI18n({ locale: language, locales: [localeOf[language]], messages: { [language]: messages } })
  spoken.set(language, i18n)
  return i18n
}

const written = (day: string, language: Language) =>
  new Intl.DateTimeFormat(localeOf[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

/** The sentence of a key or code; days among the values are written out. A key without words is returned as it is. */
export function sentence(language: Language, key: string, values: FindingValues = {}): string {
  const readable = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && isDay(value) ? written(value, language) : value])
  return speakerOf(language)._(key, Object.fromEntries(readable))
}
