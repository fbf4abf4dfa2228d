// She says yes to a space: what was given to her there works from now on.
import { z } from 'zod/mini'
import { command } from '#server/command.ts'
import { invitationFor } from '../access.ts'
import { Hash } from '../domain/inputs.ts'
import { closeLink } from './entry-link.ts'
import { keepWatch } from './grants.ts'

export const acceptInvitation = command({
  name: 'identity.accept-invitation',
  input: z.strictObject({ linkHash: Hash }),
  async run({ tx, who, now, note }, { linkHash }) {
    await invitationFor(tx, who, linkHash, now)
    await closeLink(tx, linkHash, now)
    await tx
      .insertInto('identity.membership')
      .values({ person_id: who.personId, space_id: who.spaceId, since_at: now })
      .onConflict((conflict) => conflict.columns(['person_id', 'space_id']).doNothing())
      .execute()
    await keepWatch({ tx, who }, who.personId)
    note({ thing: { kind: 'person', id: who.personId, name: who.name } })
    return {}
  },
})
