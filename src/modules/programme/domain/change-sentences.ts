// An amendment in sentences: codes and values, so that every language can say them.
import type { Day } from '#kernel/day.ts'
import type { FindingValues } from '#kernel/finding.ts'
import { read } from '#kernel/translated-text.ts'
import { figureOf, type Value } from '#kernel/value.ts'
import { cellOf } from './cell.ts'
import { outcomeIn, outcomeOfIndicator, outcomeOfMeasure, outcomeOfResult, type Frame } from './frame.ts'
import type { FrameworkChange } from './framework-change.ts'

export interface Sentence {
  code: string
  values: FindingValues
}

/** The state, by which texts choose (their cases know no hyphens), and the figure, which counts when the state is `number`. */
const said = (value: Value | undefined, side: 'before' | 'after'): FindingValues => ({
  [`${side}State`]: value?.state.replace('-', '_') ?? 'absent',
  [side]: figureOf(value) ?? 0,
})

/** `frame` is the framework as it stood before. `fields` in the values are names of fields: `inSentence` says them in words. */
export function sentencesOf(changes: FrameworkChange[], frame: Frame, language: string): Sentence[] {
  return changes.map((change) => ({ code: `programme.amends-${change.kind}`, values: valuesOf(change, frame, language) }))
}

function valuesOf(change: FrameworkChange, frame: Frame, language: string): FindingValues {
  const outcomeName = (id: string) => {
    const outcome = outcomeIn(frame, id)
    return outcome ? `${outcome.code} ${read(outcome.title, language).text}` : ''
  }
  switch (change.kind) {
    case 'change-programme':
      return { name: read(frame.programme.title, language).text, fields: fieldNames(change) }
    case 'add-outcome':
    case 'remove-outcome':
      return { name: `${change.outcome.code} ${read(change.outcome.title, language).text}` }
    case 'change-outcome':
      return { name: outcomeName(change.id), fields: fieldNames(change) }
    case 'add-result':
    case 'remove-result':
      return { name: fullName(change.result, language), outcome: outcomeName(change.outcomeId) }
    case 'add-measure':
    case 'remove-measure':
      return { name: read(change.measure.title, language).text, outcome: outcomeName(change.outcomeId) }
    case 'add-indicator':
    case 'remove-indicator':
      return { name: fullName(change.indicator, language), outcome: outcomeName(change.outcomeId) }
    case 'change-result':
      return { name: named(outcomeOfResult(frame, change.id)?.results, change.id, language), fields: fieldNames(change) }
    case 'change-measure':
      return { name: named(outcomeOfMeasure(frame, change.id)?.measures, change.id, language), fields: fieldNames(change) }
    case 'change-indicator':
      return { name: named(outcomeOfIndicator(frame, change.id)?.indicators, change.id, language), fields: fieldNames(change) }
    case 'set-planned-value': {
      const { kind, from, until, cell = '', place = '' } = change.key
      const parts = [...Object.values(cellOf(cell) ?? {}), ...(place ? [place] : [])].join(', ')
      const name = named(outcomeOfIndicator(frame, change.indicatorId)?.indicators, change.indicatorId, language) + (parts ? ` (${parts})` : '')
      return { name, kind, ...period(from, until), ...said(change.before?.value, 'before'), ...said(change.after?.value, 'after') }
    }
  }
}

/** Code and words: whoever reads an amendment does not know all codes by heart. */
const fullName = (thing: { code?: string | undefined; title: Parameters<typeof read>[0] }, language: string) =>
  [thing.code, read(thing.title, language).text].filter(Boolean).join(' ')

/** A whole year is said by its number; `span` tells the texts which it is. */
function period(from: Day, until: Day): FindingValues {
  const year = from.slice(0, 4)
  const isYear = from === `${year}-01-01` && until === `${year}-12-31`
  return { span: isYear ? 'year' : from === until ? 'day' : 'days', year, from, until }
}

const named = (things: { id: string; code?: string | undefined; title: Parameters<typeof read>[0] }[] | undefined, id: string, language: string) => {
  const thing = things?.find((one) => one.id === id)
  return thing ? fullName(thing, language) : ''
}

const fieldNames = ({ before, after }: { before: object; after: object }) => [...new Set([...Object.keys(before), ...Object.keys(after)])].join(', ')

/** A sentence with the names of its fields in the words of the reader. */
export function inSentence({ code, values }: Sentence, say: (key: string, values?: FindingValues) => string): string {
  const fields =
    typeof values.fields === 'string'
      ? values.fields
          .split(', ')
          .map((name) => say(`programme.field-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`))
          .join(', ')
      : undefined
  return say(code, fields === undefined ? values : { ...values, fields })
}
