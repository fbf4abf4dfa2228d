// An agreement that was written down by mistake leaves the list and can be put back. One that has ended stays: it is history.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { agreementFor } from '../access.ts'

export const removeAgreement = command({
  name: 'partners.remove-agreement',
  input: z.strictObject({ agreementId: Id }),
  async run({ tx, who, now, note }, { agreementId }) {
    const agreement = await agreementFor(tx, who, 'partners.edit', agreementId)
    const version = agreement.version + 1
    await tx.updateTable('partners.agreement').set({ removed_at: now, version }).where('space_id', '=', who.spaceId).where('id', '=', agreementId).execute()
    note({ thing: { kind: 'agreement', id: agreementId, name: agreement.title }, within: [agreement.organisation_id] })
    return { agreementId, version }
  },
})
