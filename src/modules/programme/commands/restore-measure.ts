// Puts a removed measure back.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { measureFor, stillOpen } from '../access.ts'
import { mustHaveSaved, Seen, type Undo } from './saving.ts'

export const restoreMeasure = command({
  name: 'programme.restore-measure',
  input: z.strictObject({ measureId: Id, seen: Seen }),
  async run({ tx, who, note }, { measureId, seen }) {
    const { outcome, row } = await measureFor(tx, who, 'outcome.edit', measureId, { removed: true })
    stillOpen({ status: outcome.head.programmeStatus })
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      measureId,
      await tx
        .updateTable('programme.measure')
        .set({ removed_at: null, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', measureId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'measure', id: measureId, name: read(row.title, who.language).text.slice(0, 120) }, within: [row.outcome_id, ...outcome.within] })
    const undo: Undo = { verb: 'programme.remove-measure', input: { measureId, seen: version } }
    return { version, undo }
  },
})
