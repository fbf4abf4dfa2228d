// The budget as it goes to the funder: five years, three headings, and who holds which part.
import type { Id } from '#kernel/id.ts'
import { recordBudget } from '#modules/finance/commands/record-budget.ts'
import type { BudgetLine } from '../demo/outcome-plan.ts'
import { bruno } from '../people.ts'
import type { Stage } from '../stage.ts'

export async function writeBudget(stage: Stage, outcomeId: Id, lines: BudgetLine[]): Promise<void> {
  for (const { id: budgetId, minor, ...line } of lines) {
    await stage.perform(bruno, recordBudget, { outcomeId, budgetId, type: 'original', status: 'indicative', money: { minor, currency: 'EUR' }, ...line })
  }
}
