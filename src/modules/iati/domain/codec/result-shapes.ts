import type { Baseline, Dimension, Indicator, LocationPointer, Measured, Reference, Result, ResultPeriod } from '../result.ts'
import { documentLink } from './document-shape.ts'
import { element, type FieldsOf } from './element.ts'
import { attribute, childAttribute, code, many, type Field } from './field.ts'
import { day, figure, word, yesNo } from './plain.ts'
import { childWords } from './words.ts'

const dimension = element<Dimension>({ name: attribute('name', word), value: attribute('value', word) })
const pointer = element<LocationPointer>({ ref: attribute('ref', word) })

/** A figure that is not there is unknown: five states, never an empty one. */
const value = attribute('value', figure) as Field<Measured['value']>

const measured: FieldsOf<Measured> = {
  value,
  locations: many('location', pointer),
  dimensions: many('dimension', dimension),
  comment: childWords('comment'),
  documents: many('document-link', documentLink),
}

const period = element<ResultPeriod>({
  from: childAttribute('period-start', 'iso-date', day),
  until: childAttribute('period-end', 'iso-date', day),
  targets: many('target', element<Measured>(measured)),
  actuals: many('actual', element<Measured>(measured)),
})

const resultReference = element<Reference>({
  code: code('code'),
  vocabulary: attribute('vocabulary', word),
  uri: attribute('vocabulary-uri', word),
})
const indicatorReference = element<Reference>({
  code: code('code'),
  vocabulary: attribute('vocabulary', word),
  uri: attribute('indicator-uri', word),
})

const indicator = element<Indicator>({
  measure: attribute('measure', word),
  ascending: attribute('ascending', yesNo),
  aggregates: attribute('aggregation-status', yesNo),
  title: childWords('title'),
  description: childWords('description'),
  documents: many('document-link', documentLink),
  references: many('reference', indicatorReference),
  baselines: many('baseline', element<Baseline>({ year: attribute('year', word), on: attribute('iso-date', day), ...measured })),
  periods: many('period', period),
})

export const result = element<Result>({
  type: attribute('type', word),
  aggregates: attribute('aggregation-status', yesNo),
  title: childWords('title'),
  description: childWords('description'),
  documents: many('document-link', documentLink),
  references: many('reference', resultReference),
  indicators: many('indicator', indicator),
})
