// An organisation leaves the list. Her history stays, and she can be put back.
import { z } from 'zod/mini'
import { blocker, hasBlocker, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command } from '#server/command.ts'
import { organisationFor } from '../access.ts'

export const removeOrganisation = command({
  name: 'partners.remove-organisation',
  input: z.strictObject({ organisationId: Id, seen: z.int() }),
  async run({ tx, who, now, note }, { organisationId, seen }) {
    const organisation = await organisationFor(tx, who, 'partners.edit', organisationId)
    if (organisation.version !== seen) throw await changedMeanwhileBy(tx, who.spaceId, organisationId)
    const parts = await tx
      .selectFrom('partners.organisation')
      .select('id')
      .where('space_id', '=', who.spaceId)
      .where('part_of', '=', organisationId)
      .where('removed_at', 'is', null)
      .execute()
    const findings: Finding[] = []
    if (parts.length) findings.push(blocker('partners.has-parts', '', { count: parts.length }))
    if (organisation.outcomes.length) findings.push(blocker('partners.has-part-in-work', '', { count: organisation.outcomes.length }))
    if (hasBlocker(findings)) throw refused('partners.still-needed', findings)

    const version = seen + 1
    await tx
      .updateTable('partners.organisation')
      .set({ removed_at: now, version })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', organisationId)
      .execute()
    note({ thing: { kind: 'organisation', id: organisationId, name: organisation.name } })
    return { organisationId, version }
  },
})
