// Takes a result out of the chain. It can be put back.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { resultFor, stillOpen } from '../access.ts'
import { nameOf } from '../domain/result.ts'
import { resultNoun } from '../queries/nouns.ts'
import { mustHaveSaved, Seen, unlessBlocked, type Undo } from './saving.ts'

export const removeResult = command({
  name: 'programme.remove-result',
  input: z.strictObject({ resultId: Id, seen: Seen }),
  async run({ tx, who, now, note }, { resultId, seen }) {
    const { outcome, row } = await resultFor(tx, who, 'outcome.edit', resultId)
    stillOpen({ status: outcome.head.programmeStatus })
    const under = await tx
      .selectFrom('programme.result')
      .select('id')
      .where('space_id', '=', who.spaceId)
      .where('parent_id', '=', resultId)
      .where('removed_at', 'is', null)
      .execute()
    const measured = await tx
      .selectFrom('programme.indicator')
      .select('id')
      .where('space_id', '=', who.spaceId)
      .where('result_id', '=', resultId)
      .where('removed_at', 'is', null)
      .execute()
    const values = { results: under.length, indicators: measured.length }
    unlessBlocked(under.length || measured.length ? [blocker('programme.result-still-used', 'resultId', values)] : [])
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      resultId,
      await tx
        .updateTable('programme.result')
        .set({ removed_at: now, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', resultId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'result', id: resultId, name: nameOf(resultNoun(row), who.language) }, within: [row.outcome_id, ...outcome.within] })
    const undo: Undo = { verb: 'programme.restore-result', input: { resultId, seen: version } }
    return { version, undo }
  },
})
