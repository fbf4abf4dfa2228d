// Somebody one may write to at an organisation. Her name goes into the table and nowhere else: history says that a contact came, not who.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { organisationFor } from '../access.ts'
import { ContactFields, contactFindings } from '../domain/contact.ts'

export const addContact = command({
  name: 'partners.add-contact',
  offline: true,
  input: z.strictObject({ contactId: Id, organisationId: Id, ...ContactFields.shape }),
  async run({ tx, who, now, note }, { contactId, organisationId, consent, ...fields }) {
    await organisationFor(tx, who, 'partners.tend', organisationId)
    await tx
      .insertInto('partners.contact')
      .values({ space_id: who.spaceId, id: contactId, organisation_id: organisationId, ...fields, consent_at: consent ? now : null, created_at: now })
      .execute()
    note({ thing: { kind: 'contact', id: contactId }, within: [organisationId] })
    return { contactId, version: 1, findings: contactFindings({ ...fields, consent }) }
  },
})
