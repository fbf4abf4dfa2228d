// How the texts of the demo are written down: one source, its translations beside it, and what state each is in.
import type { Language } from '#kernel/language.ts'
import { markOf, type TranslatedText, type Translation } from '#kernel/translated-text.ts'

interface Unfinished {
  words: string
  state: 'draft' | 'checked'
  /** The source as it stood when this was translated. */
  madeFrom?: string
}

export type Words = Partial<Record<Language, string | Unfinished>>

/** Nobody has read it yet. */
export const draft = (words: string): Unfinished => ({ words, state: 'draft' })

/** Was right once; the source has changed since. */
export const older = (words: string, madeFrom: string): Unfinished => ({ words, state: 'checked', madeFrom })

/** The languages in which everything of the demo is promised; titles of programme and outcomes exist in all six. */
export const promised = ['nl', 'fr', 'en', 'es'] as const satisfies Language[]

export function text(source: Language, all: Words): TranslatedText {
  const words = all[source]
  if (typeof words !== 'string') throw new Error(`The source of a text is written in ${source}: ${JSON.stringify(all)}`)
  const translations: Record<string, Translation> = {}
  for (const [language, translated] of Object.entries(all)) {
    if (language === source) continue
    const one = typeof translated === 'string' ? { words: translated, state: 'checked' as const } : translated
    translations[language] = { text: one.words, state: one.state, of: markOf('madeFrom' in one && one.madeFrom !== undefined ? one.madeFrom : words) }
  }
  return { source, text: words, translations }
}
