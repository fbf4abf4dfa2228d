// Changes a line of a budget that was typed in.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { differences } from '#modules/programme/domain/differences.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command } from '#server/command.ts'
import { budgetFor } from '../access.ts'
import { BudgetFields, budgetFindings } from '../domain/budget.ts'
import { budgetNoun, budgetRow, holderFindings, typedIn, unlessBlocked } from './rows.ts'

export const changeBudget = command({
  name: 'finance.change-budget',
  input: z.strictObject({ budgetId: Id, seen: z.int().check(z.gte(1)), ...BudgetFields.shape }),
  async run({ tx, who, note }, { budgetId, seen, ...budget }) {
    const { row, outcome } = await budgetFor(tx, who, budgetId)
    typedIn(row)
    const findings = unlessBlocked([...budgetFindings(budget, outcome.head), ...(await holderFindings(tx, who, budget))])
    const version = seen + 1
    const { numUpdatedRows } = await tx
      .updateTable('finance.budget')
      .set({ ...budgetRow(budget), version })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', budgetId)
      .where('version', '=', seen)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw await changedMeanwhileBy(tx, who.spaceId, budgetId)
    const before = budgetNoun(row)
    note({
      thing: { kind: 'budget', id: budgetId, name: budget.heading ?? '' },
      within: [row.outcome_id, ...outcome.within, ...(row.organisation_id ? [row.organisation_id] : [])],
      changes: differences(before, budget),
    })
    return { version, findings, undo: { verb: 'finance.change-budget', input: { budgetId, seen: version, ...before } } }
  },
})
