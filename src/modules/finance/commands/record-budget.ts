// Types in a line of the budget of an outcome.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { moneyOfOutcomeFor } from '../access.ts'
import { BudgetFields, budgetFindings } from '../domain/budget.ts'
import { budgetRow, holderFindings, unlessBlocked } from './rows.ts'

export const recordBudget = command({
  name: 'finance.record-budget',
  input: z.strictObject({ outcomeId: Id, budgetId: Id, ...BudgetFields.shape }),
  async run({ tx, who, note }, { outcomeId, budgetId, ...budget }) {
    const { head, within } = await moneyOfOutcomeFor(tx, who, 'money.edit', outcomeId)
    const findings = unlessBlocked([...budgetFindings(budget, head), ...(await holderFindings(tx, who, budget))])
    const last = await tx
      .selectFrom('finance.budget')
      .select((eb) => eb.fn.max('position').as('last'))
      .where('space_id', '=', who.spaceId)
      .where('outcome_id', '=', outcomeId)
      .executeTakeFirst()
    await tx
      .insertInto('finance.budget')
      .values({ space_id: who.spaceId, id: budgetId, outcome_id: outcomeId, ...budgetRow(budget), source: 'typed', position: Number(last?.last ?? -1) + 1 })
      .execute()
    note({
      thing: { kind: 'budget', id: budgetId, name: budget.heading || `${head.code} ${read(head.title, who.language).text}` },
      within: [outcomeId, ...within, ...(budget.organisationId ? [budget.organisationId] : [])],
      changes: [{ at: 'money', after: budget.money }],
    })
    return { budgetId, version: 1, findings, undo: { verb: 'finance.remove-budget', input: { budgetId, seen: 1 } } }
  },
})
