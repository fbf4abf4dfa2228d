// Somebody asks not to be kept (GDPR art. 17): the row goes, and with it all that was known of her. This cannot be undone.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { contactFor } from '../access.ts'

export const eraseContact = command({
  name: 'partners.erase-contact',
  input: z.strictObject({ contactId: Id }),
  async run({ tx, who, note }, { contactId }) {
    const still = await tx
      .selectFrom('partners.contact')
      .select('removed_at')
      .where('space_id', '=', who.spaceId)
      .where('id', '=', contactId)
      .executeTakeFirst()
    const contact = await contactFor(tx, who, 'partners.tend', contactId, { removed: Boolean(still?.removed_at) })
    await tx.deleteFrom('partners.contact').where('space_id', '=', who.spaceId).where('id', '=', contactId).execute()
    note({ thing: { kind: 'contact', id: contactId }, within: [contact.organisation_id] })
    return { contactId }
  },
})
