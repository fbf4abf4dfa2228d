// A union, a network or a funder is written down for the first time.
import { z } from 'zod/mini'
import { hasBlocker, warning } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { must } from '#modules/identity/domain/may.ts'
import { identifierFindings, Identifiers, normalIdentifier } from '../domain/identifier.ts'
import { OrganisationFields } from '../domain/organisation.ts'
import { partOfFindings } from '../queries/part-of-findings.ts'
import { takenIdentifiers } from '../queries/taken-identifiers.ts'

export const addOrganisation = command({
  name: 'partners.add-organisation',
  input: z.strictObject({
    organisationId: Id,
    ...OrganisationFields.shape,
    identifiers: z.optional(Identifiers),
    /** The programme in which she is met; who holds a role there keeps her in sight. */
    programmeId: z.optional(Id),
  }),
  async run({ tx, who, now, note }, { organisationId, identifiers: given = [], programmeId, ...fields }) {
    must(who, 'partners.edit', { space: who.spaceId, countries: fields.country ? [fields.country] : [], programme: programmeId })
    const identifiers = given.map(normalIdentifier)
    const findings = [
      ...identifierFindings(identifiers),
      ...(await takenIdentifiers(tx, who, identifiers, organisationId)),
      ...(await partOfFindings(tx, who, organisationId, fields.partOf)),
    ]
    const sameName = await tx
      .selectFrom('partners.organisation')
      .select('id')
      .where('space_id', '=', who.spaceId)
      .where('name', '=', fields.name)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (sameName) findings.push(warning('partners.same-name', 'name', { name: fields.name }))
    if (hasBlocker(findings)) throw refused('partners.organisation-not-right', findings)

    const space_id = who.spaceId
    await tx
      .insertInto('partners.organisation')
      .values({
        space_id,
        id: organisationId,
        kind: fields.kind,
        name: fields.name,
        acronym: fields.acronym,
        country: fields.country,
        languages: fields.languages,
        description: fields.description && JSON.stringify(fields.description),
        website: fields.website,
        part_of: fields.partOf,
        created_at: now,
      })
      .execute()
    if (identifiers.length) {
      await tx
        .insertInto('partners.organisation_identifier')
        .values(identifiers.map((one) => ({ space_id, organisation_id: organisationId, ...one })))
        .execute()
    }
    if (programmeId) {
      await tx
        .insertInto('partners.involvement')
        .values({ space_id, organisation_id: organisationId, about_id: programmeId, programme_id: programmeId })
        .execute()
    }
    note({ thing: { kind: 'organisation', id: organisationId, name: fields.name } })
    return { organisationId, version: 1, findings }
  },
})
