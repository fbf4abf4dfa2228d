// What was changed after approval, and what somebody would like to change.
import type { Id } from '#kernel/id.ts'
import { valueOf } from '#kernel/value.ts'
import type { FrameworkChange } from '#modules/programme/domain/framework-change.ts'
import { idOf } from './ids.ts'
import { indicatorId } from './outcome-plan.ts'

export interface DemoAmendment {
  id: Id
  outcomeId: Id
  reason: string
  changes: FrameworkChange[]
}

const target = (indicator: number, year: number, before: number, after: number): FrameworkChange => ({
  kind: 'set-planned-value',
  indicatorId: indicatorId(indicator),
  key: { kind: 'target', from: `${year}-01-01`, until: `${year}-12-31` },
  before: { value: valueOf(before) },
  after: { value: valueOf(after) },
})

/** Approved: the target of indicator 3 for 2028 goes from 15 to 18. */
export const moreAgreements: DemoAmendment = {
  id: idOf('amendment more agreements'),
  outcomeId: idOf('outcome O1'),
  changes: [target(3, 2028, 15, 18)],
  reason: 'L’inspection du travail du Haut-Katanga et du Lualaba rouvre trois négociations de branche dans les mines en 2028 au lieu de 2029.',
}

/** Refused by the director. */
export const tooFar: DemoAmendment = {
  id: idOf('amendment too far'),
  outcomeId: idOf('outcome O1'),
  changes: [target(1, 2031, 750_000, 900_000)],
  reason: 'Les trois confédérations estiment pouvoir atteindre 900 000 personnes.',
}

/** Agreed to by the co-ordinator; waits for the director. */
export const moreClauses: DemoAmendment = {
  id: idOf('amendment more clauses'),
  outcomeId: idOf('outcome O2'),
  changes: [target(15, 2030, 9, 10), target(15, 2031, 14, 16)],
  reason: 'Two palm-oil estates in Indonesia and a shoe supplier in Cambodia asked for the model clause on heat; the clause lab will be held a year earlier.',
}

/** Waits for the co-ordinator. */
export const fasterPilot: DemoAmendment = {
  id: idOf('amendment faster pilot'),
  outcomeId: idOf('outcome O2'),
  changes: [target(19, 2028, 800, 1_200), target(19, 2029, 2_000, 2_600)],
  reason: 'The riders in Manila have found a mutual insurer; the pilot begins six months before the plan.',
}
