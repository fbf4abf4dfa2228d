// The narratives of a framework: how long each kind may be, what is searched in them, and which translations have fallen behind.
import { z } from 'zod/mini'
import { languagesOf, TranslatedText, translationState } from '#kernel/translated-text.ts'

const mostLanguages = 40
/** What is longer than any text may be is said by TranslatedText itself. */
const longestText = 20_000
const notEmpty = z.refine<TranslatedText>((text) => text.text.trim() !== '', { error: 'kernel.text-empty', path: ['text'] })
const fewLanguages = z.refine<TranslatedText>((text) => Object.keys(text.translations ?? {}).length <= mostLanguages, {
  error: 'programme.too-many-languages',
  path: ['translations'],
})
const atMost = (length: number) =>
  z.refine<TranslatedText>(
    (text) =>
      [text.text, ...Object.values(text.translations ?? {}).map((one) => one.text)].every((words) => words.length <= length || words.length > longestText),
    {
      error: 'kernel.text-too-long',
      path: ['text'],
    },
  )

/** What a thing is called; never empty. */
export const Title = TranslatedText.check(notEmpty, atMost(500), fewLanguages)
/** What there is to say about it. */
export const Story = TranslatedText.check(fewLanguages)

/** Lower case without accents, so that `éducation` is found by `education`. */
export const folded = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

/** Code and title in every language, as search reads them. */
export const searchWords = (code: string, title: TranslatedText) =>
  folded([code, title.text, ...Object.values(title.translations ?? {}).map((one) => one.text)].join(' ')).slice(0, 4000)

/** Languages in which at least one of these texts has a translation older than its source. */
export function languagesBehind(texts: (TranslatedText | null | undefined)[]): string[] {
  const behind = texts.flatMap((text) => (text ? languagesOf(text).filter((language) => translationState(text, language) === 'source-changed') : []))
  return [...new Set(behind)].sort()
}
