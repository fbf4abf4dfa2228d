// Where a reader of an activity stands, and what it needs to know there.
import type { FindingValues, Severity } from '#kernel/finding.ts'
import { fileFinding, type FileFinding } from '../file-finding.ts'
import type { Tree } from '../tree.ts'

export interface Place {
  /** Two letters: what a narrative is written in when it does not say so itself. */
  language: string
  /** Way to the element at hand, as `result[2]/indicator[1]`. */
  at: string
  element: Tree
  findings: FileFinding[]
}

export function tell(place: Place, severity: Severity, code: string, values?: FindingValues, attribute?: string) {
  const at = attribute === undefined ? place.at : `${place.at}${place.at === '' ? '' : '/'}@${attribute}`
  place.findings.push(fileFinding('own', severity, code, place.element, at, values))
}

/** `number` counts from 1 among children of the same name, 0 for an only child. */
export const below = (place: Place, element: Tree, number: number): Place => ({
  ...place,
  element,
  at: `${place.at}${place.at === '' ? '' : '/'}${element.name}${number > 0 ? `[${number}]` : ''}`,
})

/** For writing, where nobody listens to findings. */
export const quietPlace = (language: string, element: Tree): Place => ({ language, at: '', element, findings: [] })
