// Puts a removed indicator back, with its baselines and targets.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { indicatorFor, stillOpen } from '../access.ts'
import { nameOf } from '../domain/result.ts'
import { mustHaveSaved, Seen, type Undo } from './saving.ts'

export const restoreIndicator = command({
  name: 'programme.restore-indicator',
  input: z.strictObject({ indicatorId: Id, seen: Seen }),
  async run({ tx, who, note }, { indicatorId, seen }) {
    const { outcome, row } = await indicatorFor(tx, who, 'outcome.edit', indicatorId, { removed: true })
    stillOpen({ status: outcome.head.programmeStatus })
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      indicatorId,
      await tx
        .updateTable('programme.indicator')
        .set({ removed_at: null, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', indicatorId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'indicator', id: indicatorId, name: nameOf(row, who.language) }, within: [row.outcome_id, ...outcome.within] })
    const undo: Undo = { verb: 'programme.remove-indicator', input: { indicatorId, seen: version } }
    return { version, undo }
  },
})
