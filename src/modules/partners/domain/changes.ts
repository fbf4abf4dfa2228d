// What is different between two states of a thing, field by field, for its history.
import { canonicalJson } from '#kernel/canonical-json.ts'

export interface FieldChange {
  at: string
  before?: unknown
  after?: unknown
}

/** Only the fields that `after` names. */
export function changesBetween<Fields extends object>(before: Fields, after: Partial<Fields>): FieldChange[] {
  const names = Object.keys(after) as (keyof Fields & string)[]
  return names
    .filter((name) => after[name] !== undefined && canonicalJson(before[name]) !== canonicalJson(after[name]))
    .map((at) => ({ at, before: before[at], after: after[at] }))
}

/** The same without what stood there: for personal data. */
export const fieldsOnly = (changes: FieldChange[]): FieldChange[] => changes.map(({ at }) => ({ at }))
