// Values that stand in one attribute: how each is read, and what is said when it cannot be.
import { isDay, type Day } from '#kernel/day.ts'
import { valueOf, type Value } from '#kernel/value.ts'
import { excerpt } from '../file-finding.ts'
import { tell, type Place } from './place.ts'

export interface Plain<T> {
  /** `undefined` as text: the attribute is not there. As an answer: there is nothing that we understand. */
  read(text: string | undefined, place: Place, attribute: string): T | undefined
  /** `undefined`: the attribute is left out. */
  write(value: T): string | undefined
  same?(one: string | undefined, other: string | undefined): boolean
}

export const word: Plain<string> = {
  read: (text) => text?.trim() || undefined,
  write: (value) => value,
}

/** Exact, as it was written: what the figure means is for those who use it. */
export const decimal: Plain<string> = {
  read(text, place, attribute) {
    const figure = text?.trim()
    if (figure === undefined || /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(figure)) return figure
    tell(place, 'warning', 'iati.figure-unreadable', { text: excerpt(figure) }, attribute)
    return undefined
  },
  write: (value) => value,
}

export const integer: Plain<number> = {
  read(text, place, attribute) {
    if (text === undefined) return undefined
    const figure = Number(text.trim())
    if (/^[+-]?\d{1,9}$/.test(text.trim())) return figure
    tell(place, 'warning', 'iati.figure-unreadable', { text: excerpt(text) }, attribute)
    return undefined
  },
  write: (value) => String(value),
}

export const yesNo: Plain<boolean> = {
  read(text, place, attribute) {
    const said = text?.trim()
    if (said === '1' || said === 'true') return true
    if (said === '0' || said === 'false') return false
    if (said !== undefined) tell(place, 'warning', 'iati.yes-no-unreadable', { text: excerpt(said) }, attribute)
    return undefined
  },
  write: (value) => (value ? '1' : '0'),
}

/** A zone after the day changes nothing for people: the day is the day that was written. */
export const day: Plain<Day> = {
  read(text, place, attribute) {
    const said = text?.trim().replace(/(Z|[+-]\d\d:\d\d)$/, '')
    if (said === undefined || isDay(said)) return said
    tell(place, 'warning', 'iati.day-unreadable', { text: excerpt(said) }, attribute)
    return undefined
  },
  write: (value) => value,
}

/** Two letters; case says nothing in a language tag (RFC 5646, 2.1.1). */
export const language: Plain<string> = {
  read: (text) => languageOf(text),
  write: (value) => value,
  same: (one, other) => one?.toLowerCase() === other?.toLowerCase(),
}

export const languageOf = (tag: string | undefined): string | undefined => /^\s*([A-Za-z]{2})(?:-[A-Za-z0-9-]+)?\s*$/.exec(tag ?? '')?.[1]?.toLowerCase()

const notApplicable = /^(n\.?\/?a\.?|not applicable|nvt|n\.v\.t\.?|s\.?o\.?|sans objet|no aplica|não aplicável|nicht zutreffend)$/i
const notYet =
  /^(t\.?b\.?[dcu]\.?|to be (defined|determined|confirmed|collected)|pending|not yet( available)?|à définir|nog te bepalen|por definir|a definir)$/i

/**
 * The figure of a baseline, a target or an actual, in one of the five states. Words in the place of a figure are understood
 * where they are plain, else shown to somebody; as written they are kept with the noun in any case.
 */
export const figure: Plain<Value> = {
  read(text, place, attribute) {
    const said = text?.trim() ?? ''
    if (said === '') return { state: 'unknown' }
    if (/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(said)) return figureFrom(said)
    if (notApplicable.test(said)) return { state: 'not-applicable' }
    if (notYet.test(said)) return { state: 'not-yet' }
    tell(place, 'warning', 'iati.figure-is-text', { text: excerpt(said) }, attribute)
    return { state: 'unknown' }
  },
  write: (value) => (value.state === 'number' ? value.n : value.state === 'zero' ? '0' : undefined),
}

/** As exact as our values are: fifteen digits before the point and six after. */
function figureFrom(text: string): Value {
  const [whole = '', fraction = ''] = text.replace(/^[+-]/, '').split('.')
  const sign = text.startsWith('-') ? '-' : ''
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  if (digits.length > 15) return { state: 'unknown' }
  const places = fraction.slice(0, 6).replace(/0+$/, '')
  return valueOf(places === '' ? sign + digits : `${sign}${digits}.${places}`)
}
