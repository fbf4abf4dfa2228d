// Takes a file back when none of its outcomes is there any more: its activities are forgotten, and it may come in again.
// The outcomes themselves are taken out one by one by whoever runs the programme, so that what was changed since is seen and kept.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { fileFor } from '../access.ts'
import { outcomesOfFile } from '../queries/file-page.ts'

export const withdrawImport = command({
  name: 'iati.withdraw-import',
  input: z.strictObject({ fileId: Id }),
  async run({ tx, who, now, note }, { fileId }) {
    const { row } = await fileFor(tx, who, fileId)
    if (row.withdrawn_at) return { fileId, withdrawn: true }
    const left = (await outcomesOfFile(tx, who.spaceId, fileId)).filter((one) => !one.removed)
    if (left.length > 0) {
      const names = left
        .slice(0, 50)
        .map((one) => blocker('iati.outcome-still-there', 'fileId', { outcome: `${one.code} ${read(one.title, who.language).text}`.slice(0, 200) }))
      throw refused('iati.outcomes-still-there', names, { count: left.length })
    }
    await tx.deleteFrom('iati.activity').where('space_id', '=', who.spaceId).where('file_id', '=', fileId).execute()
    await tx
      .updateTable('iati.file')
      .set({ withdrawn_at: now, withdrawn_by: who.personId })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', fileId)
      .execute()
    note({ thing: { kind: 'iati-file', id: fileId, name: row.name }, within: [row.programme_id] })
    return { fileId, withdrawn: true }
  },
})
