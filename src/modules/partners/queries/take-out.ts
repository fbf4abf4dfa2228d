// Everything this module holds about an organisation, as one document that she can take with her: the rows as they are, and who did what when.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { organisationFor } from '../access.ts'

export async function takeOut(db: Tx, who: Who, now: Date, organisationId: Id) {
  const organisation = await organisationFor(db, who, 'partners.read', organisationId)
  const { things: _, parts: ___, outcomes, space_id: __, ...row } = organisation
  const contacts = await db
    .selectFrom('partners.contact')
    .selectAll()
    .where('space_id', '=', who.spaceId)
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at')
    .execute()
  const agreements = await db
    .selectFrom('partners.agreement')
    .selectAll()
    .where('space_id', '=', who.spaceId)
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at')
    .execute()
  return {
    format: 'minga.organisation',
    version: 1,
    takenAt: now,
    takenBy: who.name,
    organisation: row,
    identifiers: await db
      .selectFrom('partners.organisation_identifier')
      .select(['scheme', 'value'])
      .where('space_id', '=', who.spaceId)
      .where('organisation_id', '=', organisationId)
      .execute(),
    contacts: contacts.map(withoutSpace),
    agreements: agreements.map(withoutSpace),
    outcomes,
    history: await db
      .selectFrom('corridor.audit as line')
      .leftJoin('identity.person as person', 'person.id', 'line.person_id')
      .select(['line.seq', 'line.at', 'line.verb', 'person.name as by'])
      .where('line.space_id', '=', who.spaceId)
      .where(sql<boolean>`line.about @> ${[organisationId]}::uuid[]`)
      .orderBy('line.seq')
      .execute(),
  }
}

const withoutSpace = <Row extends { space_id: string }>({ space_id: _space, ...row }: Row) => row
