// A narrative knows the language it was written in, its translations, and which of them have fallen behind.
import { z } from 'zod/mini'
import { plainText } from './plain-text.ts'

/** ISO 639-1, lower case: narratives are not limited to the six languages of the interface. */
export const LanguageCode = z.string().check(z.regex(/^[a-z]{2}$/, 'kernel.language-code'))

export const Translation = z.object({
  text: plainText(20_000),
  state: z.enum(['draft', 'checked']),
  /** The source as it stood when this was translated; differs from today's source = "source changed since". */
  of: z.optional(z.string()),
})
export type Translation = z.infer<typeof Translation>

export const TranslatedText = z.object({
  source: LanguageCode,
  text: plainText(20_000),
  translations: z.optional(z.record(LanguageCode, Translation)),
})
export type TranslatedText = z.infer<typeof TranslatedText>

export type TranslationState = 'source' | 'missing' | 'draft' | 'checked' | 'source-changed'

export const textIn = (source: string, text: string): TranslatedText => ({ source, text })

/** Short, stable mark of a text, so a translation can say which source it belongs to (FNV-1a, 32 bits, hex). */
export function markOf(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

export function translationState(text: TranslatedText, language: string): TranslationState {
  if (language === text.source) return 'source'
  const translation = text.translations?.[language]
  if (!translation || translation.text === '') return 'missing'
  if (translation.of !== undefined && translation.of !== markOf(text.text)) return 'source-changed'
  return translation.state
}

/** What to show to a reader of this language, and in which language it is really written. */
export function read(text: TranslatedText, language: string): { text: string; language: string; state: TranslationState } {
  const state = translationState(text, language)
  const translated = text.translations?.[language]?.text
  if (state === 'source' || state === 'missing' || !translated) return { text: text.text, language: text.source, state }
  return { text: translated, language, state }
}

/** The same text with one translation put in its place, marked with the source it was made from. */
export function withTranslation(text: TranslatedText, language: string, words: string, state: 'draft' | 'checked'): TranslatedText {
  if (language === text.source) return { ...text, text: words }
  return { ...text, translations: { ...text.translations, [language]: { text: words, state, of: markOf(text.text) } } }
}

/** Every language this text is held in, source first. */
export const languagesOf = (text: TranslatedText): string[] => [text.source, ...Object.keys(text.translations ?? {}).filter((one) => one !== text.source)]
