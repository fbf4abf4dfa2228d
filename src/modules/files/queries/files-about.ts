// The files of a thing, and of what is part of it as far as the asker may read that.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { About, partnerReadsAlong, type AboutKind, type Audience } from '#modules/programme/domain/about.ts'
import { audiencesFor, knownAbout, mayAbout, type KnownAbout } from '#modules/programme/queries/known-about.ts'
import { aboutFor } from '../access.ts'

export interface FileInList {
  id: Id
  name: string
  description: string
  mediaType: string
  bytes: number
  sha256: string
  audience: Audience
  uploadedAt: Date
  by: string
  version: number
  /** What it is about, when that is a part of the thing asked for. */
  about: { kind: AboutKind; id: Id; name: string } | null
  mayChange: boolean
}

export async function filesAbout(db: Tx, who: Who, about: About) {
  const known = await aboutFor(db, who, 'reading', about)
  const rows = await db
    .selectFrom('files.file as file')
    .innerJoin('identity.person as person', 'person.id', 'file.uploaded_by')
    .selectAll('file')
    .select('person.name as by')
    .where('file.space_id', '=', who.spaceId)
    .where('file.attached_at', 'is not', null)
    .where('file.removed_at', 'is', null)
    .where('file.erased_at', 'is', null)
    .where((eb) => eb.or([eb('file.about_id', '=', about.id), sql<boolean>`file.within @> ${[about.id]}::uuid[]`]))
    .orderBy('file.attached_at', 'desc')
    .limit(1000)
    .execute()
  const parts = new Map<Id, KnownAbout | undefined>([[about.id, known]])
  const files: FileInList[] = []
  for (const row of rows) {
    const own = About.safeParse({ kind: row.about_kind, id: row.about_id })
    if (!own.success) continue
    if (!parts.has(own.data.id)) parts.set(own.data.id, await knownAbout(db, who, own.data))
    const part = parts.get(own.data.id)
    const audience = row.audience as Audience
    if (!part || !audiencesFor(who, part).includes(audience)) continue
    files.push({
      id: row.id,
      name: row.name,
      description: row.description,
      mediaType: row.media_type,
      bytes: row.bytes,
      sha256: row.sha256,
      audience,
      uploadedAt: row.uploaded_at,
      by: row.by,
      version: row.version,
      about: own.data.id === about.id ? null : { ...own.data, name: part.name },
      mayChange: mayAbout(who, part.editing, part) || (row.uploaded_by === who.personId && mayAbout(who, 'files.add', part)),
    })
  }
  return { files, mayAdd: mayAbout(who, 'files.add', known), partnerReadsAlong: partnerReadsAlong(about.kind) }
}
