// The keys: whose programme a file may be taken into, whose outcome may go out, whose upload this is.
import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import { may, must } from '#modules/identity/domain/may.ts'
import { outcomeThing, programmeThing } from '#modules/programme/queries/things.ts'
import type { Tx } from '#server/command.ts'

export async function programmeFor(tx: Tx, who: Who, purpose: 'iati.import' | 'iati.export' | 'programme.read', programmeId: Id) {
  const known = await programmeThing(tx, who.spaceId, programmeId)
  must(who, purpose, known?.thing)
  if (known!.head.removedAt) throw notFound()
  return known!
}

export async function outcomeFor(tx: Tx, who: Who, purpose: 'iati.export' | 'outcome.read', outcomeId: Id) {
  const known = await outcomeThing(tx, who.spaceId, outcomeId)
  must(who, purpose, known?.thing)
  if (known!.head.removedAt) throw notFound()
  return known!
}

/** A file on its way in belongs to whoever sent it. */
export async function uploadFor(tx: Tx, who: Who, uploadId: Id) {
  const row = await tx
    .selectFrom('iati.upload')
    .selectAll()
    .where('space_id', '=', who.spaceId)
    .where('id', '=', uploadId)
    .where('person_id', '=', who.personId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** A file that was taken in, for whoever may take files into its programme. */
export async function fileFor(tx: Tx, who: Who, fileId: Id) {
  const row = await tx.selectFrom('iati.file').selectAll().where('space_id', '=', who.spaceId).where('id', '=', fileId).executeTakeFirst()
  const known = row && (await programmeThing(tx, who.spaceId, row.programme_id))
  must(who, 'iati.import', known?.thing)
  return { row: row!, programme: known! }
}

/** Somebody who may bring a file at all: there is a programme into which she may take one. */
export function mayBring(who: Who): boolean {
  const scopes = who.grants.map((grant) => (grant.scope === 'programme' ? { space: who.spaceId, programme: grant.scopeId } : { space: who.spaceId }))
  return scopes.some((thing) => may(who, 'iati.import', thing))
}
