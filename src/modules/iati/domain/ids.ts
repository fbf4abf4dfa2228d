// Where in an activity a thing stands, and the id it was given when it came in: `result.0.indicator.2`.
import type { Id } from '#kernel/id.ts'

export type Ids = Record<string, Id>

/** Gives the id of a place; a new one when it had none. */
export type IdOf = (place: string) => Id

export const resultAt = (result: number) => `result.${result}`
export const indicatorAt = (result: number, indicator: number) => `result.${result}.indicator.${indicator}`
export const budgetAt = (budget: number) => `budget.${budget}`
export const transactionAt = (transaction: number) => `transaction.${transaction}`

/** Remembers the ids that `newId` makes. */
export function remembering(ids: Ids, newId: () => Id): IdOf {
  return (place) => (ids[place] ??= newId())
}
/** Of the organisations that were recognised behind a mention. */
export const reporterAt = 'reporter'
export const participantAt = (participant: number) => `participant.${participant}`
