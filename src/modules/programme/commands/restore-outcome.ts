// Puts a removed outcome back, with its results, indicators and targets.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { openOutcomeFor } from '../access.ts'
import { outcomeCodeFindings } from './add-outcome.ts'
import { tellPartners } from '../events.ts'
import { mustHaveSaved, Seen, unlessBlocked, type Undo } from './saving.ts'

export const restoreOutcome = command({
  name: 'programme.restore-outcome',
  input: z.strictObject({ outcomeId: Id, seen: Seen }),
  async run({ tx, who, note, tell }, { outcomeId, seen }) {
    const { head, within } = await openOutcomeFor(tx, who, 'programme.edit', outcomeId, { removed: true })
    unlessBlocked(await outcomeCodeFindings(tx, who.spaceId, head.programmeId, head.code, outcomeId))
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      outcomeId,
      await tx
        .updateTable('programme.outcome')
        .set({ removed_at: null, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', outcomeId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'outcome', id: outcomeId, name: `${head.code} ${read(head.title, who.language).text}` }, within })
    await tellPartners({ tx, who, tell }, head.programmeId, outcomeId)
    const undo: Undo = { verb: 'programme.remove-outcome', input: { outcomeId, seen: version } }
    return { version, undo }
  },
})
