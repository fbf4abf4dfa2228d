// Says who takes part in an outcome, as what, and who holds the money.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { openOutcomeFor } from '../access.ts'
import { differences } from '../domain/differences.ts'
import { partnerFindings, Partners } from '../domain/outcome.ts'
import { tellPartners } from '../events.ts'
import { organisationFindings } from '../queries/known-organisations.ts'
import { partnerNoun } from '../queries/nouns.ts'
import { partnerRow } from './rows.ts'
import { Seen, unlessBlocked, type Undo } from './saving.ts'
import { touchOutcome } from './touch-outcome.ts'

export const setOutcomePartners = command({
  name: 'programme.set-outcome-partners',
  input: z.strictObject({ outcomeId: Id, seen: Seen, partners: Partners }),
  async run({ tx, who, note, tell }, { outcomeId, seen, partners }) {
    const { head, within } = await openOutcomeFor(tx, who, 'outcome.edit', outcomeId)
    const named = partners.flatMap((one, index) => [
      { at: `partners.${index}.organisationId`, id: one.organisationId as Id | undefined },
      { at: `partners.${index}.budgetHolderId`, id: one.budgetHolderId },
    ])
    const findings = unlessBlocked([...partnerFindings(partners), ...(await organisationFindings(tx, who.spaceId, named))])
    const version = await touchOutcome(tx, who, outcomeId, seen)
    const of = { space_id: who.spaceId, outcome_id: outcomeId }
    const before = (
      await tx.deleteFrom('programme.outcome_partner').where('space_id', '=', who.spaceId).where('outcome_id', '=', outcomeId).returningAll().execute()
    ).map(partnerNoun)
    if (partners.length)
      await tx
        .insertInto('programme.outcome_partner')
        .values(partners.map((one) => ({ ...of, ...partnerRow(one) })))
        .execute()
    // A partner's own history shows when she joined or left.
    const concerned = [...new Set([...before, ...partners].flatMap((one) => [one.organisationId, ...(one.budgetHolderId ? [one.budgetHolderId] : [])]))]
    note({
      thing: { kind: 'outcome', id: outcomeId, name: `${head.code} ${read(head.title, who.language).text}` },
      within: [...within, ...concerned],
      changes: differences({ partners: before }, { partners }),
    })
    await tellPartners({ tx, who, tell }, head.programmeId, outcomeId)
    const undo: Undo = { verb: 'programme.set-outcome-partners', input: { outcomeId, seen: version, partners: before } }
    return { version, findings, undo }
  },
})
