// Takes a draft programme away. It can be put back.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { programmeFor, stillOpen } from '../access.ts'
import { mustHaveSaved, Seen, type Undo } from './saving.ts'

export const removeProgramme = command({
  name: 'programme.remove-programme',
  input: z.strictObject({ programmeId: Id, seen: Seen }),
  async run({ tx, who, now, note }, { programmeId, seen }) {
    const { head } = await programmeFor(tx, who, 'programme.edit', programmeId)
    stillOpen(head)
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      programmeId,
      await tx
        .updateTable('programme.programme')
        .set({ removed_at: now, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', programmeId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'programme', id: programmeId, name: read(head.title, who.language).text } })
    const undo: Undo = { verb: 'programme.restore-programme', input: { programmeId, seen: version } }
    return { version, undo }
  },
})
