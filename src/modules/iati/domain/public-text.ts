// Of a narrative, what may be published: the source, and those translations that somebody checked and that still follow it.
import { translationState, type TranslatedText } from '#kernel/translated-text.ts'

export function publicText(text: TranslatedText): TranslatedText
export function publicText(text: TranslatedText | undefined): TranslatedText | undefined
export function publicText(text: TranslatedText | undefined): TranslatedText | undefined {
  if (!text?.translations) return text
  const checked = Object.entries(text.translations).filter(([language]) => translationState(text, language) === 'checked')
  const { translations: _, ...source } = text
  return checked.length > 0 ? { ...source, translations: Object.fromEntries(checked) } : source
}
