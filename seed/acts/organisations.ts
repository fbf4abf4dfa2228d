// Organisations, the people one may write to there, what was signed with them, and what may be said about them in public.
import { addDays, dayOf } from '#kernel/day.ts'
import { addAgreement } from '#modules/partners/commands/add-agreement.ts'
import { addContact } from '#modules/partners/commands/add-contact.ts'
import { addOrganisation } from '#modules/partners/commands/add-organisation.ts'
import { clearForPublication } from '#modules/partners/commands/clear-for-publication.ts'
import { organisations } from '../demo/organisations.ts'
import { bruno, greet } from '../people.ts'
import type { Stage } from '../stage.ts'

export async function writeDownOrganisations(stage: Stage): Promise<void> {
  for (const { id, fields, identifiers, contacts } of organisations) {
    await stage.perform(bruno, addOrganisation, { organisationId: id, ...fields, identifiers })
    for (const { id: contactId, ...contact } of contacts) await stage.perform(bruno, addContact, { contactId, organisationId: id, ...contact })
  }
}

export async function clearOrganisations(stage: Stage): Promise<void> {
  for (const { id, clearance } of organisations) {
    if (clearance) await stage.perform(greet, clearForPublication, { organisationId: id, seen: 1, basis: clearance })
  }
}

/** Those whose days are fixed. */
export async function signAgreements(stage: Stage): Promise<void> {
  for (const { id, agreements } of organisations) {
    for (const { id: agreementId, endsInDays, endsOn = null, ...agreement } of agreements) {
      if (endsInDays === undefined) await stage.perform(bruno, addAgreement, { agreementId, organisationId: id, ...agreement, endsOn })
    }
  }
}

/** Those that are always about to end, seen from the day on which the demo was first started. */
export async function findEndingAgreements(stage: Stage, today: Date): Promise<void> {
  for (const { id, agreements } of organisations) {
    for (const { id: agreementId, endsInDays, endsOn: _, ...agreement } of agreements) {
      if (endsInDays !== undefined)
        await stage.perform(bruno, addAgreement, { agreementId, organisationId: id, ...agreement, endsOn: addDays(dayOf(today), endsInDays) })
    }
  }
}
