// Who is asking, and what has been given to her: roles for a scope and a time. It never follows from who employs her.
import type { Day } from './day.ts'
import type { Id } from './id.ts'
import type { Language } from './language.ts'

export const scopeKinds = ['space', 'programme', 'outcome', 'country', 'organisation'] as const
export type ScopeKind = (typeof scopeKinds)[number]

export interface Grant {
  id: Id
  role: string
  scope: ScopeKind
  /** Id of the space, programme, outcome or organisation; two capital letters for a country. */
  scopeId: string
  from: Day
  until?: Day | undefined
}

export interface Who {
  personId: Id
  name: string
  language: Language
  spaceId: Id
  /** Those that hold today; read at every request, so that taking one back works at once. */
  grants: Grant[]
}
