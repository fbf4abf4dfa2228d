// An agreement or memorandum with a partner is written down. Its signed paper is a file about it.
import { z } from 'zod/mini'
import { dayOf } from '#kernel/day.ts'
import { hasBlocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { organisationFor } from '../access.ts'
import { AgreementFields, agreementFindings } from '../domain/agreement.ts'

export const addAgreement = command({
  name: 'partners.add-agreement',
  input: z.strictObject({ agreementId: Id, organisationId: Id, ...AgreementFields.shape }),
  async run({ tx, who, now, note }, { agreementId, organisationId, ...fields }) {
    await organisationFor(tx, who, 'partners.edit', organisationId)
    const findings = agreementFindings(fields, dayOf(now))
    if (hasBlocker(findings)) throw refused('partners.agreement-not-right', findings)
    await tx
      .insertInto('partners.agreement')
      .values({
        space_id: who.spaceId,
        id: agreementId,
        organisation_id: organisationId,
        kind: fields.kind,
        title: fields.title,
        reference: fields.reference,
        starts_on: fields.startsOn,
        ends_on: fields.endsOn,
        signed_on: fields.signedOn,
        integrity_clause: fields.integrityClause,
        note: fields.note,
        created_at: now,
      })
      .execute()
    note({ thing: { kind: 'agreement', id: agreementId, name: fields.title }, within: [organisationId] })
    return { agreementId, version: 1, findings }
  },
})
