import { blocker, type Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#server/command.ts'

/** Names of organisations by id; those that are not there, or were removed, are left out. */
export async function organisationNames(db: Db | Tx, spaceId: Id, ids: (Id | null | undefined)[]): Promise<Map<Id, string>> {
  const wanted = [...new Set(ids.filter((id): id is Id => Boolean(id)))]
  if (!wanted.length) return new Map()
  const rows = await db
    .selectFrom('partners.organisation')
    .select(['id', 'name'])
    .where('space_id', '=', spaceId)
    .where('id', 'in', wanted)
    .where('removed_at', 'is', null)
    .execute()
  return new Map(rows.map((one) => [one.id, one.name]))
}

/** A blocker for each field that names an organisation we do not know. */
export async function organisationFindings(db: Db | Tx, spaceId: Id, named: { at: string; id: Id | undefined }[]): Promise<Finding[]> {
  const known = await organisationNames(
    db,
    spaceId,
    named.map((one) => one.id),
  )
  return named.flatMap(({ at, id }) => (id && !known.has(id) ? [blocker('programme.organisation-unknown', at)] : []))
}
