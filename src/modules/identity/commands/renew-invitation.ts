// A new link for somebody who has not come in yet; the old one stops working.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { personFor } from '../access.ts'
import { makeEntryLink } from './entry-link.ts'

export const renewInvitation = command({
  name: 'identity.renew-invitation',
  secret: true,
  input: z.strictObject({ personId: Id }),
  async run({ tx, who, now, note }, { personId }) {
    const person = await personFor(tx, who, 'people.manage', personId)
    // Whoever is in has an account that opens other spaces too: no director may make a new way into it.
    if (person.since_at) throw refused('identity.is-in-already')
    note({ thing: { kind: 'person', id: personId, name: person.name } })
    return { link: await makeEntryLink({ tx, who, now }, { personId, intoSpace: who.spaceId }) }
  },
})
