// Adds a result to the chain under an outcome.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { openOutcomeFor } from '../access.ts'
import { nameOf, ResultFields } from '../domain/result.ts'
import { findingsInChain } from './result-in-chain.ts'
import { resultRow } from './rows.ts'
import { lastPosition, unlessBlocked, type Undo } from './saving.ts'

export const addResult = command({
  name: 'programme.add-result',
  input: z.strictObject({ outcomeId: Id, resultId: Id, ...ResultFields.shape }),
  async run({ tx, who, note }, { outcomeId, resultId, ...result }) {
    const { within } = await openOutcomeFor(tx, who, 'outcome.edit', outcomeId)
    const findings = unlessBlocked(await findingsInChain(tx, who, outcomeId, resultId, result))
    const position = await lastPosition(tx, who, 'programme.result', outcomeId)
    await tx
      .insertInto('programme.result')
      .values({ space_id: who.spaceId, id: resultId, outcome_id: outcomeId, ...resultRow(result), position })
      .execute()
    note({ thing: { kind: 'result', id: resultId, name: nameOf(result, who.language) }, within: [outcomeId, ...within] })
    const undo: Undo = { verb: 'programme.remove-result', input: { resultId, seen: 1 } }
    return { resultId, version: 1, findings, undo }
  },
})
