// Nothing about a partner is public until somebody says that she agreed, and how.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { oneLine } from '#kernel/plain-text.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command } from '#server/command.ts'
import { organisationFor } from '../access.ts'

export const clearForPublication = command({
  name: 'partners.clear-for-publication',
  input: z.strictObject({
    organisationId: Id,
    seen: z.int(),
    /** How she agreed: "letter of 12 January 2027", "said so at the yearly meeting". */
    basis: oneLine(500),
  }),
  async run({ tx, who, now, note, tell }, { organisationId, seen, basis }) {
    const organisation = await organisationFor(tx, who, 'partners.clear', organisationId)
    if (organisation.version !== seen) throw await changedMeanwhileBy(tx, who.spaceId, organisationId)
    const version = seen + 1
    await tx
      .updateTable('partners.organisation')
      .set({ may_be_public: true, cleared_at: now, cleared_by: who.personId, clearance_basis: basis, version })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', organisationId)
      .execute()
    note({
      thing: { kind: 'organisation', id: organisationId, name: organisation.name },
      changes: [{ at: 'mayBePublic', before: organisation.may_be_public, after: true }],
    })
    tell({ name: 'partners.cleared-for-publication', body: { organisationId } })
    return { organisationId, version }
  },
})
