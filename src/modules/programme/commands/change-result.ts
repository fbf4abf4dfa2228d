// Changes a result: its words, its level, what it serves.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { resultFor, stillOpen } from '../access.ts'
import { differences } from '../domain/differences.ts'
import { nameOf, ResultFields } from '../domain/result.ts'
import { resultNoun } from '../queries/nouns.ts'
import { findingsInChain } from './result-in-chain.ts'
import { resultRow } from './rows.ts'
import { mustHaveSaved, Seen, unlessBlocked, type Undo } from './saving.ts'

export const changeResult = command({
  name: 'programme.change-result',
  input: z.strictObject({ resultId: Id, seen: Seen, ...ResultFields.shape }),
  async run({ tx, who, note }, { resultId, seen, ...result }) {
    const { outcome, row } = await resultFor(tx, who, 'outcome.edit', resultId)
    stillOpen({ status: outcome.head.programmeStatus })
    const findings = unlessBlocked(await findingsInChain(tx, who, row.outcome_id, resultId, result))
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      resultId,
      await tx
        .updateTable('programme.result')
        .set({ ...resultRow(result), version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', resultId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    const before = resultNoun(row)
    note({
      thing: { kind: 'result', id: resultId, name: nameOf(result, who.language) },
      within: [row.outcome_id, ...outcome.within],
      changes: differences(before, result),
    })
    const undo: Undo = { verb: 'programme.change-result', input: { resultId, seen: version, ...before } }
    return { version, findings, undo }
  },
})
