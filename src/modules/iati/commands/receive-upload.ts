// A file has arrived whole and was looked through: it waits here until she says into which programme it goes. Performed by the door alone,
// which has the bytes; it is not among the module's verbs. What nobody took in is forgotten after a day.
import { z } from 'zod/mini'
import { markAsked } from '#kernel/asked.ts'
import { Id } from '#kernel/id.ts'
import { oneLine } from '#kernel/plain-text.ts'
import { notFound } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { mayBring } from '../access.ts'
import type { Survey } from '../domain/survey.ts'

const day = 86_400_000

export const receiveUpload = (content: AsyncIterable<Uint8Array>, survey: Survey) =>
  command({
    name: 'iati.receive-upload',
    input: z.strictObject({ uploadId: Id, name: oneLine(200), sha256: z.string(), bytes: z.int() }),
    async run({ tx, who, now, note }, { uploadId, name, sha256, bytes }) {
      markAsked(who)
      if (!mayBring(who)) throw notFound()
      const old = await tx
        .selectFrom('iati.upload')
        .select('id')
        .where('space_id', '=', who.spaceId)
        .where('received_at', '<', new Date(now.getTime() - day))
        .execute()
      if (old.length > 0) {
        const ids = old.map((one) => one.id)
        await tx.deleteFrom('iati.upload_part').where('space_id', '=', who.spaceId).where('upload_id', 'in', ids).execute()
        await tx.deleteFrom('iati.upload').where('space_id', '=', who.spaceId).where('id', 'in', ids).execute()
      }
      await tx
        .insertInto('iati.upload')
        .values({ space_id: who.spaceId, id: uploadId, person_id: who.personId, name, sha256, bytes, received_at: now, survey: JSON.stringify(survey) })
        .execute()
      let number = 0
      for await (const part of content) {
        await tx
          .insertInto('iati.upload_part')
          .values({ space_id: who.spaceId, upload_id: uploadId, number, content: Buffer.from(part) })
          .execute()
        number += 1
      }
      note({ thing: { kind: 'iati-upload', id: uploadId } })
      return { uploadId, name, sha256, bytes, survey }
    },
  })
