// Opens a closed programme again: it stands as it was approved, and can be amended.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { programmeFor } from '../access.ts'
import { mustHaveSaved, Seen, type Undo } from './saving.ts'

export const reopenProgramme = command({
  name: 'programme.reopen-programme',
  input: z.strictObject({ programmeId: Id, seen: Seen }),
  async run({ tx, who, note }, { programmeId, seen }) {
    const { head } = await programmeFor(tx, who, 'programme.approve', programmeId)
    if (head.status !== 'closed') throw refused('programme.not-closed')
    const before = await tx
      .selectFrom('programme.programme')
      .select(['closed_on', 'close_reason'])
      .where('space_id', '=', who.spaceId)
      .where('id', '=', programmeId)
      .executeTakeFirstOrThrow()
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      programmeId,
      await tx
        .updateTable('programme.programme')
        .set({ status: 'approved', closed_on: null, close_reason: null, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', programmeId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({
      thing: { kind: 'programme', id: programmeId, name: read(head.title, who.language).text },
      changes: [
        { at: 'status', before: 'closed', after: 'approved' },
        { at: 'closedOn', before: before.closed_on },
        { at: 'reason', before: before.close_reason },
      ],
    })
    const undo: Undo = {
      verb: 'programme.close-programme',
      input: { programmeId, seen: version, reason: before.close_reason ?? '', ...(before.closed_on ? { closedOn: before.closed_on } : {}) },
    }
    return { version, undo }
  },
})
