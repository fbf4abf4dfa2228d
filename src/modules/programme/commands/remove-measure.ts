// Takes a measure away that no indicator is worked out from. It can be put back.
import { sql } from 'kysely'
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { measureFor, stillOpen } from '../access.ts'
import { mustHaveSaved, Seen, unlessBlocked, type Undo } from './saving.ts'

export const removeMeasure = command({
  name: 'programme.remove-measure',
  input: z.strictObject({ measureId: Id, seen: Seen }),
  async run({ tx, who, now, note }, { measureId, seen }) {
    const { outcome, row } = await measureFor(tx, who, 'outcome.edit', measureId)
    stillOpen({ status: outcome.head.programmeStatus })
    const users = await tx
      .selectFrom('programme.indicator')
      .select('id')
      .where('space_id', '=', who.spaceId)
      .where('outcome_id', '=', row.outcome_id)
      .where('removed_at', 'is', null)
      .where(sql<boolean>`${measureId} in (formula->>'measure', formula->>'numerator', formula->>'denominator')`)
      .execute()
    unlessBlocked(users.length ? [blocker('programme.measure-still-used', 'measureId', { indicators: users.length })] : [])
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      measureId,
      await tx
        .updateTable('programme.measure')
        .set({ removed_at: now, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', measureId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'measure', id: measureId, name: read(row.title, who.language).text.slice(0, 120) }, within: [row.outcome_id, ...outcome.within] })
    const undo: Undo = { verb: 'programme.restore-measure', input: { measureId, seen: version } }
    return { version, undo }
  },
})
