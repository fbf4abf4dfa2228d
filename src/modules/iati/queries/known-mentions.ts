// Which organisations of the space a file speaks of: by their identifiers, else by their names.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { IATI } from '#modules/partners/domain/identifier.ts'
import { organisationsByIdentifier } from '#modules/partners/queries/organisations-by-identifier.ts'
import type { Tx } from '#server/command.ts'
import { markOfMention, nameOfMention, refOf } from '../domain/organisation-met-in-file.ts'
import type { OrganisationMention } from '../domain/organisation-mention.ts'

/** Ids by the mark of a mention. */
export async function knownMentions(tx: Tx, spaceId: Id, mentions: OrganisationMention[]): Promise<Map<string, Id>> {
  const byMark = new Map(mentions.map((one) => [markOfMention(one), one]))
  byMark.delete('')
  const named = [...byMark].map(([mark, one]) => ({ mark, ref: refOf(one), name: nameOfMention(one).toLowerCase() }))
  const found = new Map<string, Id>()

  const refs = named.filter(({ ref }) => ref !== '')
  const byIdentifier = await organisationsByIdentifier(
    tx,
    spaceId,
    refs.map(({ ref }) => ({ scheme: IATI, value: ref })),
  )
  const idOfRef = new Map(byIdentifier.map((one) => [one.identifier.value, one.organisationId]))
  for (const { mark, ref } of refs) if (idOfRef.has(ref)) found.set(mark, idOfRef.get(ref)!)

  const names = [...new Set(named.filter(({ mark }) => !found.has(mark)).map(({ name }) => name))]
  if (names.length === 0) return found
  const rows = await tx
    .selectFrom('partners.organisation')
    .select(['id', sql<string>`lower(name)`.as('name')])
    .where('space_id', '=', spaceId)
    .where('removed_at', 'is', null)
    .where(sql<boolean>`lower(name) = any(${names}::text[])`)
    .orderBy('id')
    .execute()
  const idOfName = new Map(rows.reverse().map((one) => [one.name, one.id]))
  for (const { mark, name } of named) if (!found.has(mark) && idOfName.has(name)) found.set(mark, idOfName.get(name)!)
  return found
}
