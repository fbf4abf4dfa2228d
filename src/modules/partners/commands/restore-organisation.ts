// Undoes a removal.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { organisationFor } from '../access.ts'

export const restoreOrganisation = command({
  name: 'partners.restore-organisation',
  input: z.strictObject({ organisationId: Id }),
  async run({ tx, who, note }, { organisationId }) {
    const organisation = await organisationFor(tx, who, 'partners.edit', organisationId, { removed: true })
    const version = organisation.version + 1
    // What she was a part of may have gone in the meantime; then she stands on her own.
    const whole = organisation.part_of
      ? await tx
          .selectFrom('partners.organisation')
          .select('id')
          .where('space_id', '=', who.spaceId)
          .where('id', '=', organisation.part_of)
          .where('removed_at', 'is', null)
          .executeTakeFirst()
      : undefined
    await tx
      .updateTable('partners.organisation')
      .set({ removed_at: null, part_of: whole?.id ?? null, version })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', organisationId)
      .execute()
    note({ thing: { kind: 'organisation', id: organisationId, name: organisation.name } })
    return { organisationId, version }
  },
})
