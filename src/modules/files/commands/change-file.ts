// A file gets a better name, a description, or other readers. Its bytes never change: a new version is a new file.
import { z } from 'zod/mini'
import { hasBlocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command } from '#server/command.ts'
import { fileFor } from '../access.ts'
import { FileFields, fileFindings, fileWord } from '../domain/file.ts'

export const changeFile = command({
  name: 'files.change-file',
  input: z.strictObject({ fileId: Id, seen: z.int(), changes: z.partial(FileFields) }),
  async run({ tx, who, note }, { fileId, seen, changes }) {
    const { row, known } = await fileFor(tx, who, 'change', fileId)
    if (row.version !== seen) throw await changedMeanwhileBy(tx, who.spaceId, fileId)
    const before = FileFields.parse({ name: row.name, description: row.description, audience: row.audience })
    const after = { ...before, ...changes }
    const findings = fileFindings(after, before, known.about.kind)
    if (hasBlocker(findings)) throw refused('files.not-right', findings)
    await tx
      .updateTable('files.file')
      .set({ ...after, version: seen + 1 })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', fileId)
      .execute()
    const fields = Object.keys(changes) as (keyof FileFields)[]
    note({
      thing: { kind: fileWord(after.audience), id: fileId, name: after.name },
      within: [known.about.id, ...known.within],
      changes: fields.filter((at) => before[at] !== after[at]).map((at) => ({ at, before: before[at], after: after[at] })),
    })
    return { fileId, version: seen + 1 }
  },
})
