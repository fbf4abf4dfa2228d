// A contact has another number, another function, or has agreed to be listed. History keeps which fields, not what they say.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command } from '#server/command.ts'
import { contactFor } from '../access.ts'
import { changesBetween, fieldsOnly } from '../domain/changes.ts'
import { ContactFields, contactFindings } from '../domain/contact.ts'

export const changeContact = command({
  name: 'partners.change-contact',
  offline: true,
  input: z.strictObject({ contactId: Id, seen: z.int(), changes: z.partial(ContactFields) }),
  async run({ tx, who, now, note }, { contactId, seen, changes }) {
    const contact = await contactFor(tx, who, 'partners.tend', contactId)
    if (contact.version !== seen) throw await changedMeanwhileBy(tx, who.spaceId, contactId)
    const before: ContactFields = {
      name: contact.name,
      function: contact.function,
      email: contact.email,
      phone: contact.phone,
      languages: contact.languages,
      consent: contact.consent_at !== null,
    }
    const after = { ...before, ...changes }
    const changed = changesBetween(before, changes)
    if (changed.length === 0) return { contactId, version: seen, findings: contactFindings(after) }
    const { consent, ...fields } = after
    const consent_at = consent ? (contact.consent_at ?? now) : null
    await tx
      .updateTable('partners.contact')
      .set({ ...fields, consent_at, version: seen + 1 })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', contactId)
      .execute()
    note({ thing: { kind: 'contact', id: contactId }, within: [contact.organisation_id], changes: fieldsOnly(changed) })
    return { contactId, version: seen + 1, findings: contactFindings(after) }
  },
})
