// Which organisations of the space these identifiers name. A register's number is found as such and as an identifier of open data, however it was kept.
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#server/command.ts'
import { IATI, normalIdentifier, type Identifier } from '../domain/identifier.ts'
import { registerListOf } from '../domain/register-lists.ts'

export interface FoundOrganisation {
  /** As it was asked. */
  identifier: Identifier
  organisationId: Id
  name: string
  /** Taken from the list of partners, but its identifiers are still hers. */
  removed: boolean
}

export async function organisationsByIdentifier(db: Db | Tx, spaceId: Id, identifiers: Identifier[]): Promise<FoundOrganisation[]> {
  const asked = identifiers.map((identifier) => ({ identifier, forms: formsOf(normalIdentifier(identifier)) }))
  const values = [...new Set(asked.flatMap(({ forms }) => forms.map((form) => form.value)))]
  if (values.length === 0) return []
  const rows = await db
    .selectFrom('partners.organisation_identifier as one')
    .innerJoin('partners.organisation as organisation', (join) =>
      join.onRef('organisation.space_id', '=', 'one.space_id').onRef('organisation.id', '=', 'one.organisation_id'),
    )
    .select(['one.scheme', 'one.value', 'organisation.id', 'organisation.name', 'organisation.removed_at'])
    .where('one.space_id', '=', spaceId)
    .where('organisation.space_id', '=', spaceId)
    .where('one.value', 'in', values)
    .execute()
  const byName = new Map(rows.map((row) => [`${row.scheme} ${row.value}`, row]))
  return asked.flatMap(({ identifier, forms }): FoundOrganisation[] => {
    const row = forms.map(({ scheme, value }) => byName.get(`${scheme} ${value}`)).find((one) => one !== undefined)
    return row ? [{ identifier, organisationId: row.id, name: row.name, removed: row.removed_at !== null }] : []
  })
}

/** `IATI BE-BCE_KBO-0406596124` and `BE-BCE_KBO 0406596124` are one name. */
function formsOf({ scheme, value }: Identifier): Identifier[] {
  if (scheme !== IATI)
    return [
      { scheme, value },
      { scheme: IATI, value: `${scheme}-${value}` },
    ]
  const list = registerListOf(value)
  return list
    ? [
        { scheme, value },
        { scheme: list, value: value.slice(list.length + 1) },
      ]
    : [{ scheme, value }]
}
