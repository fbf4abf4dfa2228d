// Somebody leaves the space: all her roles end, an open invitation stops working. Her account and her work stay.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { personFor } from '../access.ts'
import { voidEntryLinks } from './entry-link.ts'
import { described } from './give-role.ts'
import { refuseWithoutManager } from './grants.ts'

export const letGo = command({
  name: 'identity.let-go',
  input: z.strictObject({ personId: Id }),
  async run({ tx, who, now, note }, { personId }) {
    const person = await personFor(tx, who, 'people.manage', personId)
    const ended = await tx
      .updateTable('identity.role_grant')
      .set({ ended_at: now, ended_by: who.personId })
      .where('space_id', '=', who.spaceId)
      .where('person_id', '=', personId)
      .where('ended_at', 'is', null)
      .returning(['id', 'role', 'scope', 'scope_id'])
      .execute()
    await tx.deleteFrom('identity.membership').where('space_id', '=', who.spaceId).where('person_id', '=', personId).execute()
    await voidEntryLinks({ tx }, { personId, intoSpace: who.spaceId })
    await refuseWithoutManager({ tx, who, now })
    const changes = ended.map(({ role, scope, scope_id }) => ({ at: 'role', before: described({ role, scope, scopeId: scope_id }) }))
    note({ thing: { kind: 'person', id: personId, name: person.name }, within: ended.map((one) => one.id), changes })
    return { ended: ended.length }
  },
})
