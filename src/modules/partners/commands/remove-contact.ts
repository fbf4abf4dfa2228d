// A contact leaves the list and can be put back; erasing her is another verb.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { contactFor } from '../access.ts'

export const removeContact = command({
  name: 'partners.remove-contact',
  offline: true,
  input: z.strictObject({ contactId: Id }),
  async run({ tx, who, now, note }, { contactId }) {
    const contact = await contactFor(tx, who, 'partners.tend', contactId)
    const version = contact.version + 1
    await tx.updateTable('partners.contact').set({ removed_at: now, version }).where('space_id', '=', who.spaceId).where('id', '=', contactId).execute()
    note({ thing: { kind: 'contact', id: contactId }, within: [contact.organisation_id] })
    return { contactId, version }
  },
})
