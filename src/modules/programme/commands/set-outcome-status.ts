// Says where an outcome stands in its life. Also after approval: it is no part of the framework.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { outcomeFor } from '../access.ts'
import { OutcomeState } from '../domain/outcome.ts'
import { mustHaveSaved, Seen, type Undo } from './saving.ts'

export const setOutcomeStatus = command({
  name: 'programme.set-outcome-status',
  input: z.strictObject({ outcomeId: Id, seen: Seen, status: OutcomeState }),
  async run({ tx, who, note }, { outcomeId, seen, status }) {
    const { head, within } = await outcomeFor(tx, who, 'outcome.edit', outcomeId)
    const row = await tx
      .selectFrom('programme.outcome')
      .select('status')
      .where('space_id', '=', who.spaceId)
      .where('id', '=', outcomeId)
      .executeTakeFirstOrThrow()
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      outcomeId,
      await tx
        .updateTable('programme.outcome')
        .set({ status, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', outcomeId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({
      thing: { kind: 'outcome', id: outcomeId, name: `${head.code} ${read(head.title, who.language).text}` },
      within,
      changes: [{ at: 'status', before: row.status, after: status }],
    })
    const undo: Undo = { verb: 'programme.set-outcome-status', input: { outcomeId, seen: version, status: row.status } }
    return { version, undo }
  },
})
