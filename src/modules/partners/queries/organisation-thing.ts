// As much of an organisation as rights depend on. For this module's keys, and for modules that keep something about her (files, remarks).
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Db, Tx } from '#server/command.ts'
import { may, type Thing } from '#modules/identity/domain/may.ts'
import type { Purpose } from '#modules/identity/domain/rights.ts'

export interface OrganisationThing {
  id: Id
  name: string
  removed: boolean
  /** She may be reached through any of these: as herself, and through each programme she has a part in. */
  things: [Thing, ...Thing[]]
}

export async function organisationThing(db: Db | Tx, spaceId: Id, organisationId: Id): Promise<OrganisationThing | undefined> {
  return (await organisationThings(db, spaceId, [organisationId]))[0]
}

export async function organisationThings(db: Db | Tx, spaceId: Id, ids: Id[]): Promise<OrganisationThing[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('partners.organisation')
    .select(['id', 'name', 'country', 'removed_at'])
    .where('space_id', '=', spaceId)
    .where('id', 'in', ids)
    .execute()
  const parts = await db
    .selectFrom('partners.involvement')
    .select(['organisation_id', 'programme_id', 'outcome_id'])
    .where('space_id', '=', spaceId)
    .where('organisation_id', 'in', ids)
    .execute()
  return rows.map(({ id, name, country, removed_at }) => {
    const hers = parts.filter((part) => part.organisation_id === id)
    return { id, name, removed: removed_at !== null, things: thingsOf(spaceId, { id, country }, hers) }
  })
}

export function thingsOf(
  space: Id,
  { id, country }: { id: Id; country: string | null },
  parts: { programme_id: Id; outcome_id: Id | null }[],
): [Thing, ...Thing[]] {
  const self: Thing = { space, organisations: [id], countries: country ? [country] : [], outcomes: parts.flatMap((part) => part.outcome_id ?? []) }
  return [self, ...[...new Set(parts.map((part) => part.programme_id))].map((programme) => ({ ...self, programme }))]
}

/** The thing through which she has this right; the first when she has none. */
export const reachedThrough = (who: Who, purpose: Purpose, things: [Thing, ...Thing[]]): Thing => things.find((thing) => may(who, purpose, thing)) ?? things[0]

export const mayAny = (who: Who, purpose: Purpose, things: Thing[]): boolean => things.some((thing) => may(who, purpose, thing))
