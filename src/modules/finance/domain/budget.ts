// A line of a budget: so much, for these days, for this heading, held by somebody.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { blocker, warning, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { Money } from '#kernel/money.ts'
import { plainText } from '#kernel/plain-text.ts'

export const BudgetFields = z.strictObject({
  /** Who holds it; left out: the owner of the outcome. */
  organisationId: z.optional(Id),
  heading: z.optional(plainText(200)),
  type: z.enum(['original', 'revised']),
  status: z.enum(['indicative', 'committed']),
  from: Day,
  until: Day,
  money: Money,
  /** The day whose rate applies when it is converted; left out: its first day. */
  valueOn: z.optional(Day),
})
export type BudgetFields = z.infer<typeof BudgetFields>

export function budgetFindings(budget: BudgetFields, outcome: { startsOn: Day; endsOn: Day }): Finding[] {
  if (budget.until < budget.from) return [blocker('finance.ends-before-it-starts', 'until')]
  const findings: Finding[] = []
  if (budget.money.minor < 0) findings.push(blocker('finance.budget-negative', 'money.minor'))
  const values = { from: outcome.startsOn, until: outcome.endsOn }
  if (budget.from < outcome.startsOn) findings.push(warning('finance.budget-outside-outcome', 'from', values))
  if (budget.until > outcome.endsOn) findings.push(warning('finance.budget-outside-outcome', 'until', values))
  return findings
}
