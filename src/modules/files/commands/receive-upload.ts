// Bytes have arrived and lie in the store: who brought them, what they are, and for what. Performed by the upload door alone, which has seen the bytes;
// it is not among the module's verbs, since a hash that a stranger could name would be as good as the file.
import { z } from 'zod/mini'
import { refused } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { About } from '#modules/programme/domain/about.ts'
import { aboutFor } from '../access.ts'
import { FileName } from '../domain/file.ts'
import { spaceUses } from '../queries/space-uses.ts'

export const receiveUpload = command({
  name: 'files.receive-upload',
  input: z.strictObject({
    about: About,
    sha256: z.string(),
    bytes: z.int(),
    mediaType: z.string(),
    name: FileName,
    /** Bytes this space may keep. */
    quota: z.int(),
  }),
  async run({ tx, who, now, newId, note }, { about, sha256, bytes, mediaType, name, quota }) {
    const known = await aboutFor(tx, who, 'files.add', about)
    const uses = await spaceUses(tx, who.spaceId, sha256)
    if (uses.bytes + (uses.hasThese ? 0 : bytes) > quota) throw refused('files.space-full', [], { quota, bytes })
    const fileId = newId()
    await tx
      .insertInto('files.file')
      .values({
        space_id: who.spaceId,
        id: fileId,
        sha256,
        bytes,
        media_type: mediaType,
        name,
        about_kind: about.kind,
        about_id: about.id,
        within: known.within,
        uploaded_by: who.personId,
        uploaded_at: now,
      })
      .execute()
    // Nobody's business yet: the history of the thing begins when it is attached.
    note({ thing: { kind: 'upload', id: fileId } })
    return { fileId, name, mediaType, bytes, sha256 }
  },
})
