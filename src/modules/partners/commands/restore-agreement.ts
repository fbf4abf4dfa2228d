// Undoes the removal of an agreement.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { agreementFor } from '../access.ts'

export const restoreAgreement = command({
  name: 'partners.restore-agreement',
  input: z.strictObject({ agreementId: Id }),
  async run({ tx, who, note }, { agreementId }) {
    const agreement = await agreementFor(tx, who, 'partners.edit', agreementId, { removed: true })
    const version = agreement.version + 1
    await tx.updateTable('partners.agreement').set({ removed_at: null, version }).where('space_id', '=', who.spaceId).where('id', '=', agreementId).execute()
    note({ thing: { kind: 'agreement', id: agreementId, name: agreement.title }, within: [agreement.organisation_id] })
    return { agreementId, version }
  },
})
