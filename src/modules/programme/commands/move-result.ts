// Puts a result under another one, or in another place among its sisters.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { resultFor, stillOpen } from '../access.ts'
import { nameOf } from '../domain/result.ts'
import { resultNoun } from '../queries/nouns.ts'
import { resultsOf } from '../queries/outcome-parts.ts'
import { findingsInChain } from './result-in-chain.ts'
import { mustHaveSaved, Seen, unlessBlocked, type Undo } from './saving.ts'

export const moveResult = command({
  name: 'programme.move-result',
  input: z.strictObject({
    resultId: Id,
    seen: Seen,
    /** Left out: at the top of the outcome. */
    parentId: z.optional(Id),
    /** Its place among all results of the outcome; left out: the last. */
    position: z.optional(z.int().check(z.gte(0))),
  }),
  async run({ tx, who, note }, { resultId, seen, parentId, position }) {
    const { outcome, row } = await resultFor(tx, who, 'outcome.edit', resultId)
    stillOpen({ status: outcome.head.programmeStatus })
    const { parentId: parentBefore, ...result } = resultNoun(row)
    const findings = unlessBlocked(await findingsInChain(tx, who, row.outcome_id, resultId, { ...result, ...(parentId ? { parentId } : {}) }))
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      resultId,
      await tx
        .updateTable('programme.result')
        .set({ parent_id: parentId ?? null, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', resultId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )

    const order = (await resultsOf(tx, who.spaceId, row.outcome_id)).map((one) => one.id)
    const placeBefore = order.indexOf(resultId)
    order.splice(placeBefore, 1)
    order.splice(Math.min(position ?? order.length, order.length), 0, resultId)
    for (const [place, id] of order.entries()) {
      await tx.updateTable('programme.result').set({ position: place }).where('space_id', '=', who.spaceId).where('id', '=', id).execute()
    }
    note({
      thing: { kind: 'result', id: resultId, name: nameOf(result, who.language) },
      within: [row.outcome_id, ...outcome.within],
      changes: parentId === parentBefore ? [] : [{ at: 'parentId', before: parentBefore, after: parentId }],
    })
    const undo: Undo = {
      verb: 'programme.move-result',
      input: { resultId, seen: version, position: placeBefore, ...(parentBefore ? { parentId: parentBefore } : {}) },
    }
    return { version, findings, undo }
  },
})
