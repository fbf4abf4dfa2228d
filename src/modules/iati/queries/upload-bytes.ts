// The bytes of a file on its way in, piece by piece.
import type { Id } from '#kernel/id.ts'
import type { Tx } from '#server/command.ts'

export async function* uploadBytes(tx: Tx, spaceId: Id, uploadId: Id): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number++) {
    const row = await tx
      .selectFrom('iati.upload_part')
      .select('content')
      .where('space_id', '=', spaceId)
      .where('upload_id', '=', uploadId)
      .where('number', '=', number)
      .executeTakeFirst()
    if (!row) return
    yield row.content
  }
}
