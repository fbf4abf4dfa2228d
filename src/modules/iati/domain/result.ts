// What changed, as open data tells it: results, their indicators, and for each of them where it began, was to go, and went.
import type { Day } from '#kernel/day.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { Value } from '#kernel/value.ts'
import type { HasRest } from './codec/rest.ts'
import type { DocumentLink } from './document.ts'

/** A part of the people or things counted: `Sex` = `Female`. The words are free, and publishers use them freely. */
export interface Dimension extends HasRest {
  name?: string
  value?: string
}

/** Points to a location of the activity. */
export interface LocationPointer extends HasRest {
  ref?: string
}

export interface Measured extends HasRest {
  value: Value
  dimensions: Dimension[]
  locations: LocationPointer[]
  comment?: TranslatedText
  documents: DocumentLink[]
}

export interface Baseline extends Measured {
  /** As written; the standard wants a year even where there is a day. */
  year?: string
  on?: Day
}

export interface ResultPeriod extends HasRest {
  from?: Day
  until?: Day
  targets: Measured[]
  actuals: Measured[]
}

/** The same result or indicator in a list that others know. */
export interface Reference extends HasRest {
  code: string
  vocabulary?: string
  uri?: string
}

export interface Indicator extends HasRest {
  /** 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative. */
  measure?: string
  /** More is better. */
  ascending?: boolean
  /** The figures of its dimensions and places may be added up. */
  aggregates?: boolean
  title?: TranslatedText
  description?: TranslatedText
  documents: DocumentLink[]
  references: Reference[]
  baselines: Baseline[]
  periods: ResultPeriod[]
}

export interface Result extends HasRest {
  /** 1 output, 2 outcome, 3 impact, 9 other. */
  type?: string
  aggregates?: boolean
  title?: TranslatedText
  description?: TranslatedText
  documents: DocumentLink[]
  references: Reference[]
  indicators: Indicator[]
}
