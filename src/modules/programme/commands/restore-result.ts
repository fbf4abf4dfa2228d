// Puts a removed result back where it was; at the top when what it served is gone.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { resultFor, stillOpen } from '../access.ts'
import { nameOf } from '../domain/result.ts'
import { resultNoun } from '../queries/nouns.ts'
import { resultsOf } from '../queries/outcome-parts.ts'
import { mustHaveSaved, Seen, type Undo } from './saving.ts'

export const restoreResult = command({
  name: 'programme.restore-result',
  input: z.strictObject({ resultId: Id, seen: Seen }),
  async run({ tx, who, note }, { resultId, seen }) {
    const { outcome, row } = await resultFor(tx, who, 'outcome.edit', resultId, { removed: true })
    stillOpen({ status: outcome.head.programmeStatus })
    const parentIsThere = (await resultsOf(tx, who.spaceId, row.outcome_id)).some((one) => one.id === row.parent_id)
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      resultId,
      await tx
        .updateTable('programme.result')
        .set({ removed_at: null, version, ...(parentIsThere ? {} : { parent_id: null }) })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', resultId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'result', id: resultId, name: nameOf(resultNoun(row), who.language) }, within: [row.outcome_id, ...outcome.within] })
    const undo: Undo = { verb: 'programme.remove-result', input: { resultId, seen: version } }
    return { version, undo }
  },
})
