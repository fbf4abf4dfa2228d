// Gives somebody who is here already another role, for a scope and a time.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { personFor } from '../access.ts'
import { GivenRole } from '../domain/inputs.ts'
import { giveRoles, keepWatch } from './grants.ts'

export const giveRole = command({
  name: 'identity.give-role',
  input: z.strictObject({ personId: Id, ...GivenRole.shape }),
  async run({ tx, who, now, note }, { personId, ...given }) {
    const person = await personFor(tx, who, 'people.manage', personId)
    // A keeper sees no content; if she could give herself a role, she would see all of it. It takes a second person.
    if (personId === who.personId) throw refused('identity.not-to-yourself')
    await giveRoles({ tx, who, now }, personId, [given], () => '')
    await keepWatch({ tx, who }, personId)
    note({ thing: { kind: 'person', id: personId, name: person.name }, within: [given.id], changes: [{ at: 'role', after: described(given) }] })
    return { grantId: given.id }
  },
})

export const described = ({ role, scope, scopeId }: { role: string; scope: string; scopeId: string }) => ({ role, scope, scopeId })
