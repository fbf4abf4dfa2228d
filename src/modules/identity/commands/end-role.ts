// Takes a role back. It stops working with her next question.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { grantFor } from '../access.ts'
import { described } from './give-role.ts'
import { keepWatch, refuseWithoutManager } from './grants.ts'

export const endRole = command({
  name: 'identity.end-role',
  input: z.strictObject({ grantId: Id }),
  async run({ tx, who, now, note }, { grantId }) {
    const grant = await grantFor(tx, who, 'people.manage', grantId)
    if (grant.ended_at) throw refused('identity.role-ended-already')
    await tx
      .updateTable('identity.role_grant')
      .set({ ended_at: now, ended_by: who.personId })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', grantId)
      .execute()
    await refuseWithoutManager({ tx, who, now })
    await keepWatch({ tx, who }, grant.person_id)
    const before = described({ role: grant.role, scope: grant.scope, scopeId: grant.scope_id })
    note({ thing: { kind: 'person', id: grant.person_id, name: grant.name }, within: [grantId], changes: [{ at: 'role', before }] })
    return {}
  },
})
