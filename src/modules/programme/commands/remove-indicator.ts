// Takes an indicator away, with its baselines and targets. It can be put back.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { indicatorFor, stillOpen } from '../access.ts'
import { nameOf } from '../domain/result.ts'
import { mustHaveSaved, Seen, type Undo } from './saving.ts'

export const removeIndicator = command({
  name: 'programme.remove-indicator',
  input: z.strictObject({ indicatorId: Id, seen: Seen }),
  async run({ tx, who, now, note }, { indicatorId, seen }) {
    const { outcome, row } = await indicatorFor(tx, who, 'outcome.edit', indicatorId)
    stillOpen({ status: outcome.head.programmeStatus })
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      indicatorId,
      await tx
        .updateTable('programme.indicator')
        .set({ removed_at: now, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', indicatorId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'indicator', id: indicatorId, name: nameOf(row, who.language) }, within: [row.outcome_id, ...outcome.within] })
    const undo: Undo = { verb: 'programme.restore-indicator', input: { indicatorId, seen: version } }
    return { version, undo }
  },
})
