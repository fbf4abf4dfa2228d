// Fields of a changed thing whose values can be read as words: names, narratives, days.
import { isDay } from '#kernel/day.ts'
import { read, TranslatedText } from '#kernel/translated-text.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'

interface FieldChange {
  field: string
  before: unknown
  after: unknown
}

/**
 * What a reader compares: her language where both sides have other words in it, the source where only that was changed. A translation
 * that has not followed yet would look as if nothing had.
 */
function compared(before: unknown, after: unknown, language: string): [unknown, unknown] {
  const [was, is] = [TranslatedText.safeParse(before), TranslatedText.safeParse(after)]
  if (!was.success || !is.success) return [before, after]
  const inHers = [read(was.data, language).text, read(is.data, language).text] as const
  return inHers[0] === inHers[1] ? [was.data.text, is.data.text] : [...inHers]
}

/** Those that say nothing to a reader (ids, lists of ids) are named in the sentence and left out here. */
export function fieldChanges({ before, after }: { before: object; after: object }, language: string): FieldChange[] {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: was[field], after: is[field] }))
    .filter((one) => !one.field.endsWith('Id') && isReadable(one.before) && isReadable(one.after))
    .map(({ field, before: one, after: other }) => {
      const [then, now] = compared(one, other, language)
      return { field, before: then, after: now }
    })
}

const isReadable = (value: unknown) => value === undefined || ['string', 'number'].includes(typeof value) || TranslatedText.safeParse(value).success

export function useFieldWords() {
  const t = useText()
  const format = useFormat()
  return {
    /** `startsOn` is `programme.field-starts-on`. */
    fieldName(field: string): string {
      const key = `programme.field-${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
      return t.knows(key) ? t.say({ code: key }) : field
    },
    fieldValue(value: unknown): string {
      const text = TranslatedText.safeParse(value)
      if (text.success) return read(text.data, t.language).text || '–'
      if (typeof value === 'number') return format.number(value)
      return typeof value === 'string' && value !== '' ? (isDay(value) ? format.day(value) : value) : '–'
    },
  }
}
