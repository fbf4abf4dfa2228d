// A title that our screens can hold. The file's own words stay with the activity.
import { textIn, type TranslatedText } from '#kernel/translated-text.ts'
import { cut } from './tidy.ts'

/** `otherwise` stands for a title that the file does not give. */
export const titleOf = (title: TranslatedText | undefined, otherwise: string): TranslatedText =>
  title && title.text.trim() ? short(title) : textIn('en', otherwise)

function short(title: TranslatedText): TranslatedText {
  if (!title.translations) return { ...title, text: cut(title.text, 500) }
  const translations = Object.entries(title.translations).map(([language, one]) => [language, { ...one, text: cut(one.text, 500) }])
  return { ...title, text: cut(title.text, 500), translations: Object.fromEntries(translations) }
}
