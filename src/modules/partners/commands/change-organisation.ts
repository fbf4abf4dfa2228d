// What is written about an organisation is corrected.
import { z } from 'zod/mini'
import { blocker, hasBlocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command, type Doing } from '#server/command.ts'
import { organisationFor } from '../access.ts'
import { changesBetween } from '../domain/changes.ts'
import { OrganisationFields, OrganisationKind } from '../domain/organisation.ts'
import { mayAny } from '../queries/organisation-thing.ts'
import { partOfFindings } from '../queries/part-of-findings.ts'

export const changeOrganisation = command({
  name: 'partners.change-organisation',
  input: z.strictObject({ organisationId: Id, seen: z.int(), changes: z.partial(OrganisationFields) }),
  async run(doing, { organisationId, seen, changes }) {
    const { tx, who } = doing
    const organisation = await organisationFor(tx, who, 'partners.edit', organisationId)
    if (organisation.version !== seen) throw await changedMeanwhileBy(tx, who.spaceId, organisationId)
    const findings = changes.partOf === undefined ? [] : await partOfFindings(tx, who, organisationId, changes.partOf)
    // Who looks after one country may not move an organisation to where she cannot follow.
    const afterwards = organisation.things.map((thing) => ({ ...thing, countries: changes.country ? [changes.country] : [] }))
    if (changes.country !== undefined && !mayAny(who, 'partners.edit', afterwards)) findings.push(blocker('partners.country-not-yours', 'country'))
    if (hasBlocker(findings)) throw refused('partners.organisation-not-right', findings)
    return { organisationId, version: await writeFields(doing, organisation, changes), findings }
  },
})

type Organisation = Awaited<ReturnType<typeof organisationFor>>

/** Writes the fields that differ, and nothing when none does. */
export async function writeFields({ tx, who, note }: Doing, organisation: Organisation, fields: Partial<OrganisationFields>): Promise<number> {
  const changes = changesBetween(fieldsOf(organisation), fields)
  if (changes.length === 0) return organisation.version
  const version = organisation.version + 1
  await tx
    .updateTable('partners.organisation')
    .set({
      kind: fields.kind,
      name: fields.name,
      acronym: fields.acronym,
      country: fields.country,
      languages: fields.languages,
      website: fields.website,
      part_of: fields.partOf,
      version,
      ...(fields.description === undefined ? {} : { description: fields.description && JSON.stringify(fields.description) }),
    })
    .where('space_id', '=', who.spaceId)
    .where('id', '=', organisation.id)
    .execute()
  note({ thing: { kind: 'organisation', id: organisation.id, name: fields.name ?? organisation.name }, changes })
  return version
}

const fieldsOf = (row: Organisation): OrganisationFields => ({
  kind: OrganisationKind.parse(row.kind),
  name: row.name,
  acronym: row.acronym,
  country: row.country,
  languages: row.languages,
  description: row.description,
  website: row.website,
  partOf: row.part_of,
})
