// Puts a removed programme back, with everything that was in it.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { programmeFor } from '../access.ts'
import { mustHaveSaved, Seen, type Undo } from './saving.ts'

export const restoreProgramme = command({
  name: 'programme.restore-programme',
  input: z.strictObject({ programmeId: Id, seen: Seen }),
  async run({ tx, who, note }, { programmeId, seen }) {
    const { head } = await programmeFor(tx, who, 'programme.edit', programmeId, { removed: true })
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      programmeId,
      await tx
        .updateTable('programme.programme')
        .set({ removed_at: null, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', programmeId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({ thing: { kind: 'programme', id: programmeId, name: read(head.title, who.language).text } })
    const undo: Undo = { verb: 'programme.remove-programme', input: { programmeId, seen: version } }
    return { version, undo }
  },
})
