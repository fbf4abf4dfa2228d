// She no longer wants to be public. Whoever tends her page can say so at once, she herself first of all; no version is asked, because no is no.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { command } from '#server/command.ts'
import { organisationFor } from '../access.ts'

export const withdrawClearance = command({
  name: 'partners.withdraw-clearance',
  offline: true,
  input: z.strictObject({ organisationId: Id, reason: z.optional(plainText(500)) }),
  async run({ tx, who, note, tell }, { organisationId, reason }) {
    const organisation = await organisationFor(tx, who, 'partners.tend', organisationId)
    if (!organisation.may_be_public) return { organisationId, version: organisation.version }
    const version = organisation.version + 1
    await tx
      .updateTable('partners.organisation')
      .set({ may_be_public: false, cleared_at: null, cleared_by: null, clearance_basis: '', version })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', organisationId)
      .execute()
    note({
      thing: { kind: 'organisation', id: organisationId, name: organisation.name },
      changes: [{ at: 'mayBePublic', before: true, after: false }, ...(reason ? [{ at: 'reason', after: reason }] : [])],
    })
    tell({ name: 'partners.clearance-withdrawn', body: { organisationId } })
    return { organisationId, version }
  },
})
