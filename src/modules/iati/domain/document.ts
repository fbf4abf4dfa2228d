// A document that an open-data file points to.
import type { Day } from '#kernel/day.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { HasRest } from './codec/rest.ts'

export interface DocumentLink extends HasRest {
  url: string
  /** Media type, such as `application/pdf`. */
  format: string
  title?: TranslatedText
  description?: TranslatedText
  /** By the codelist DocumentCategory. */
  categories: string[]
  languages: string[]
  on?: Day
}
