// Puts a removed line of a budget back.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command } from '#server/command.ts'
import { budgetFor } from '../access.ts'
import { typedIn } from './rows.ts'

export const restoreBudget = command({
  name: 'finance.restore-budget',
  input: z.strictObject({ budgetId: Id, seen: z.int().check(z.gte(1)) }),
  async run({ tx, who, note }, { budgetId, seen }) {
    const { row, outcome } = await budgetFor(tx, who, budgetId, { removed: true })
    typedIn(row)
    const version = seen + 1
    const { numUpdatedRows } = await tx
      .updateTable('finance.budget')
      .set({ removed_at: null, version })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', budgetId)
      .where('version', '=', seen)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) throw await changedMeanwhileBy(tx, who.spaceId, budgetId)
    note({
      thing: { kind: 'budget', id: budgetId, name: row.heading },
      within: [row.outcome_id, ...outcome.within, ...(row.organisation_id ? [row.organisation_id] : [])],
    })
    return { version, undo: { verb: 'finance.remove-budget', input: { budgetId, seen: version } } }
  },
})
