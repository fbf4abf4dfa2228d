// Undoes a removal, as long as the bytes are there.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { fileFor } from '../access.ts'
import { fileWord } from '../domain/file.ts'

export const restore = command({
  name: 'files.restore',
  input: z.strictObject({ fileId: Id }),
  async run({ tx, who, note }, { fileId }) {
    const { row, known } = await fileFor(tx, who, 'change', fileId, { removed: true })
    const version = row.version + 1
    await tx.updateTable('files.file').set({ removed_at: null, version }).where('space_id', '=', who.spaceId).where('id', '=', fileId).execute()
    note({ thing: { kind: fileWord(row.audience), id: fileId, name: row.name }, within: [known.about.id, ...known.within] })
    return { fileId, version }
  },
})
