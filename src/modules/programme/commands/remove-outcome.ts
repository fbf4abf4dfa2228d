// Takes an outcome out of a draft programme. It can be put back.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { openOutcomeFor } from '../access.ts'
import { tellPartners } from '../events.ts'
import { mustHaveSaved, Seen, type Undo } from './saving.ts'

export const removeOutcome = command({
  name: 'programme.remove-outcome',
  input: z.strictObject({ outcomeId: Id, seen: Seen }),
  async run({ tx, who, now, note, tell }, { outcomeId, seen }) {
    const { head, within } = await openOutcomeFor(tx, who, 'programme.edit', outcomeId)
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      outcomeId,
      await tx
        .updateTable('programme.outcome')
        .set({ removed_at: now, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', outcomeId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'outcome', id: outcomeId, name: `${head.code} ${read(head.title, who.language).text}` }, within })
    await tellPartners({ tx, who, tell }, head.programmeId, outcomeId)
    const undo: Undo = { verb: 'programme.restore-outcome', input: { outcomeId, seen: version } }
    return { version, undo }
  },
})
