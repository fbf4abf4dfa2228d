// The register numbers of an organisation, all of them at once.
import { z } from 'zod/mini'
import { hasBlocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command } from '#server/command.ts'
import { organisationFor } from '../access.ts'
import { changesBetween } from '../domain/changes.ts'
import { identifierFindings, Identifiers, normalIdentifier } from '../domain/identifier.ts'
import { takenIdentifiers } from '../queries/taken-identifiers.ts'

export const setIdentifiers = command({
  name: 'partners.set-identifiers',
  input: z.strictObject({ organisationId: Id, seen: z.int(), identifiers: Identifiers }),
  async run({ tx, who, note }, { organisationId, seen, identifiers: given }) {
    const organisation = await organisationFor(tx, who, 'partners.edit', organisationId)
    if (organisation.version !== seen) throw await changedMeanwhileBy(tx, who.spaceId, organisationId)
    const identifiers = given.map(normalIdentifier)
    const findings = [...identifierFindings(identifiers), ...(await takenIdentifiers(tx, who, identifiers, organisationId))]
    if (hasBlocker(findings)) throw refused('partners.identifiers-not-right', findings)

    const hers = { space_id: who.spaceId, organisation_id: organisationId }
    const before = await tx
      .deleteFrom('partners.organisation_identifier')
      .where('space_id', '=', hers.space_id)
      .where('organisation_id', '=', hers.organisation_id)
      .returning(['scheme', 'value'])
      .execute()
    if (identifiers.length)
      await tx
        .insertInto('partners.organisation_identifier')
        .values(identifiers.map((one) => ({ ...hers, ...one })))
        .execute()
    const version = seen + 1
    await tx.updateTable('partners.organisation').set({ version }).where('space_id', '=', who.spaceId).where('id', '=', organisationId).execute()
    const inOrder = (all: { scheme: string; value: string }[]) => all.map(({ scheme, value }) => `${scheme} ${value}`).sort()
    const changes = changesBetween({ identifiers: inOrder(before) }, { identifiers: inOrder(identifiers) })
    note({ thing: { kind: 'organisation', id: organisationId, name: organisation.name }, changes })
    return { organisationId, version, identifiers, findings }
  },
})
