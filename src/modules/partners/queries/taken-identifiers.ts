// Identifiers that another organisation of the space has already, removed ones included: a register's number names one organisation only.
import type { Id } from '#kernel/id.ts'
import { blocker, type Finding } from '#kernel/finding.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import type { Identifier } from '../domain/identifier.ts'
import { mayAny, organisationThings } from './organisation-thing.ts'

export async function takenIdentifiers(tx: Tx, who: Who, identifiers: Identifier[], butFor: Id): Promise<Finding[]> {
  if (identifiers.length === 0) return []
  const rows = await tx
    .selectFrom('partners.organisation_identifier')
    .select(['organisation_id', 'scheme', 'value'])
    .where('space_id', '=', who.spaceId)
    .where('organisation_id', '<>', butFor)
    .where((eb) => eb.or(identifiers.map(({ scheme, value }) => eb.and([eb('scheme', '=', scheme), eb('value', '=', value)]))))
    .execute()
  const owners = new Map(
    (
      await organisationThings(
        tx,
        who.spaceId,
        rows.map((row) => row.organisation_id),
      )
    ).map((one) => [one.id, one]),
  )
  return rows.map((row) => {
    const at = `identifiers.${identifiers.findIndex(({ scheme, value }) => scheme === row.scheme && value === row.value)}.value`
    const owner = owners.get(row.organisation_id)
    if (owner?.removed) return blocker('partners.identifier-of-removed', at, { value: row.value })
    // Whose it is may be a secret to the asker; that it is taken cannot be.
    const known = owner && mayAny(who, 'partners.read', owner.things)
    return known
      ? blocker('partners.identifier-taken', at, { value: row.value, name: owner.name })
      : blocker('partners.identifier-taken-elsewhere', at, { value: row.value })
  })
}
