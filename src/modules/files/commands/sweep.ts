// Clears up after us, once a day: uploads that never became part of anything, files removed long ago, and bytes that nobody's line names any more.
import { z } from 'zod/mini'
import { markAsked } from '#kernel/asked.ts'
import { freshId, type Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import { command } from '#server/command.ts'
import type { Storage } from '#server/files/storage.ts'
import { perform, type Corridor } from '#server/perform.ts'
import { inSpace } from '#server/space-transaction.ts'

const day = 86_400_000
/** Time to finish a form. */
export const unattachedFor = day
/** Time to change one's mind. */
export const removedFor = 90 * day

/** The house itself asks: it is not among the verbs, so no request can reach it. */
const forgetFiles = command({
  name: 'files.forget',
  open: true,
  input: z.strictObject({ unattachedBefore: z.date(), removedBefore: z.date() }),
  async run({ tx, who, now, note }, { unattachedBefore, removedBefore }) {
    markAsked(who)
    const rows = await tx
      .updateTable('files.file')
      .set({ erased_at: now })
      .where('space_id', '=', who.spaceId)
      .where('erased_at', 'is', null)
      .where((eb) => eb.or([eb.and([eb('attached_at', 'is', null), eb('uploaded_at', '<', unattachedBefore)]), eb('removed_at', '<', removedBefore)]))
      .returning(['id', 'about_id', 'within'])
      .execute()
    for (const { id, about_id, within } of rows) note({ thing: { kind: 'file', id }, within: [about_id, ...within] })
    return { forgotten: rows.length }
  },
})

export async function sweepFiles(corridor: Corridor, storage: Storage, spaceId: Id, now: Date): Promise<{ forgotten: number; dropped: number }> {
  const due = await inSpace(corridor.db, spaceId, (tx) =>
    tx
      .selectFrom('files.file')
      .select('id')
      .where('space_id', '=', spaceId)
      .where('erased_at', 'is', null)
      .where((eb) =>
        eb.or([eb.and([eb('attached_at', 'is', null), eb('uploaded_at', '<', before(now, unattachedFor))]), eb('removed_at', '<', before(now, removedFor))]),
      )
      .limit(1)
      .execute(),
  )
  const house: Who = { personId: '', name: '', language: 'en', spaceId, grants: [] }
  const input = { unattachedBefore: before(now, unattachedFor), removedBefore: before(now, removedFor) }
  const forgotten = due.length ? (await perform(corridor, forgetFiles, input, { id: freshId(), who: house, now })).answer.forgotten : 0

  let dropped = 0
  for await (const { sha256, storedAt } of storage.all(spaceId)) {
    // Young ones may belong to an upload whose line is being written.
    if (storedAt >= before(now, day) || (await isNamed(corridor, spaceId, sha256))) continue
    await storage.drop(spaceId, sha256)
    dropped++
  }
  return { forgotten, dropped }
}

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds)

async function isNamed({ db }: Corridor, spaceId: Id, sha256: string): Promise<boolean> {
  const rows = await inSpace(db, spaceId, (tx) =>
    tx.selectFrom('files.file').select('id').where('space_id', '=', spaceId).where('sha256', '=', sha256).where('erased_at', 'is', null).limit(1).execute(),
  )
  return rows.length > 0
}
