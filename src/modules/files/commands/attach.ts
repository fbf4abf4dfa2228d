// A file that was received becomes part of something: from now on others see it there.
import { z } from 'zod/mini'
import { hasBlocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { notFound, refused } from '#kernel/problem.ts'
import { plainText } from '#kernel/plain-text.ts'
import { command } from '#server/command.ts'
import { About, Audience } from '#modules/programme/domain/about.ts'
import { aboutFor } from '../access.ts'
import { fileFindings, FileName, fileWord } from '../domain/file.ts'

export const attach = command({
  name: 'files.attach',
  input: z.strictObject({ fileId: Id, about: About, name: z.optional(FileName), description: z.optional(plainText(1000)), audience: z.optional(Audience) }),
  async run({ tx, who, now, note, tell }, { fileId, about, name, description = '', audience = 'consortium' }) {
    const known = await aboutFor(tx, who, 'files.add', about)
    const row = await tx
      .selectFrom('files.file')
      .select(['name', 'attached_at'])
      .where('space_id', '=', who.spaceId)
      .where('id', '=', fileId)
      .where('uploaded_by', '=', who.personId)
      .where('erased_at', 'is', null)
      .executeTakeFirst()
    if (!row) throw notFound()
    if (row.attached_at) throw refused('files.already-attached')
    const fields = { name: name ?? row.name, description, audience }
    const findings = fileFindings(fields, row, about.kind)
    if (hasBlocker(findings)) throw refused('files.not-right', findings)
    await tx
      .updateTable('files.file')
      .set({ ...fields, about_kind: about.kind, about_id: about.id, within: known.within, attached_at: now })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', fileId)
      .execute()
    note({ thing: { kind: fileWord(audience), id: fileId, name: fields.name }, within: [about.id, ...known.within] })
    tell({ name: 'files.attached', body: { fileId, about } })
    return { fileId, version: 1 }
  },
})
