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

/** Those that say nothing to a reader (ids, lists of ids) are named in the sentence and left out here. */
export function fieldChanges({ before, after }: { before: object; after: object }): FieldChange[] {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: was[field], after: is[field] }))
    .filter((one) => !one.field.endsWith('Id') && isReadable(one.before) && isReadable(one.after))
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
