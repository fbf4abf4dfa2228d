// Undoes the removal of a contact.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { contactFor } from '../access.ts'

export const restoreContact = command({
  name: 'partners.restore-contact',
  offline: true,
  input: z.strictObject({ contactId: Id }),
  async run({ tx, who, note }, { contactId }) {
    const contact = await contactFor(tx, who, 'partners.tend', contactId, { removed: true })
    const version = contact.version + 1
    await tx.updateTable('partners.contact').set({ removed_at: null, version }).where('space_id', '=', who.spaceId).where('id', '=', contactId).execute()
    note({ thing: { kind: 'contact', id: contactId }, within: [contact.organisation_id] })
    return { contactId, version }
  },
})
