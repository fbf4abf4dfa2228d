// An agreement is signed, prolonged, or corrected.
import { z } from 'zod/mini'
import { dayOf } from '#kernel/day.ts'
import { hasBlocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command } from '#server/command.ts'
import { agreementFor } from '../access.ts'
import { AgreementFields, agreementFindings } from '../domain/agreement.ts'
import { changesBetween } from '../domain/changes.ts'

export const changeAgreement = command({
  name: 'partners.change-agreement',
  input: z.strictObject({ agreementId: Id, seen: z.int(), changes: z.partial(AgreementFields) }),
  async run({ tx, who, now, note }, { agreementId, seen, changes }) {
    const agreement = await agreementFor(tx, who, 'partners.edit', agreementId)
    if (agreement.version !== seen) throw await changedMeanwhileBy(tx, who.spaceId, agreementId)
    const before = AgreementFields.parse({
      kind: agreement.kind,
      title: agreement.title,
      reference: agreement.reference,
      startsOn: agreement.starts_on,
      endsOn: agreement.ends_on,
      signedOn: agreement.signed_on,
      integrityClause: agreement.integrity_clause,
      note: agreement.note,
    })
    const after = { ...before, ...changes }
    const findings = agreementFindings(after, dayOf(now))
    if (hasBlocker(findings)) throw refused('partners.agreement-not-right', findings)
    const changed = changesBetween(before, changes)
    if (changed.length === 0) return { agreementId, version: seen, findings }
    await tx
      .updateTable('partners.agreement')
      .set({
        kind: after.kind,
        title: after.title,
        reference: after.reference,
        starts_on: after.startsOn,
        ends_on: after.endsOn,
        signed_on: after.signedOn,
        integrity_clause: after.integrityClause,
        note: after.note,
        version: seen + 1,
      })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', agreementId)
      .execute()
    note({ thing: { kind: 'agreement', id: agreementId, name: after.title }, within: [agreement.organisation_id], changes: changed })
    return { agreementId, version: seen + 1, findings }
  },
})
