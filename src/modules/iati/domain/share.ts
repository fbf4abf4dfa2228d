// A code out of a list, with its part in the whole: countries, regions, sectors, tags, markers.
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { HasRest } from './codec/rest.ts'

export interface CodedMention extends HasRest {
  code: string
  /** Which list the code comes from; each element has its own usual one. */
  vocabulary?: string
  /** Address of a list of one's own. */
  vocabularyUri?: string
  name?: TranslatedText
}

export interface Share extends CodedMention {
  /** Exact decimal, as text. */
  percentage?: string
}

export interface PolicyMarker extends CodedMention {
  /** 0 not targeted, 1 significant, 2 principal, 3 and 4 for those markers that have them. */
  significance?: string
}

export interface HumanitarianScope extends CodedMention {
  /** 1 emergency, 2 appeal. */
  type: string
}

export interface AidType extends HasRest {
  code: string
  vocabulary?: string
}
