// Invites somebody: she is known, her roles wait for her, and a link lets her in. Nothing works before she said yes.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { must } from '../domain/may.ts'
import { Email, GivenRole, LanguageChoice, PersonName } from '../domain/inputs.ts'
import { makeEntryLink } from './entry-link.ts'
import { described } from './give-role.ts'
import { giveRoles, keepWatch } from './grants.ts'

export const invite = command({
  name: 'identity.invite',
  // The link is a secret: it is answered once and kept nowhere.
  secret: true,
  input: z.strictObject({
    personId: Id,
    email: Email,
    name: PersonName,
    language: LanguageChoice,
    roles: z.array(GivenRole).check(z.minLength(1, 'identity.roles-empty'), z.maxLength(20)),
  }),
  async run({ tx, who, now, note }, { personId, email, name, language, roles }) {
    must(who, 'people.manage', { space: who.spaceId })
    const known = await tx.selectFrom('identity.person').select(['id', 'disabled_at']).where('email', '=', email).executeTakeFirst()
    const id = known?.id ?? personId
    if (id === who.personId) throw refused('identity.not-to-yourself')
    if (known?.disabled_at) throw refused('identity.person-disabled')
    // Her own name and language stay as she wrote them, wherever else she is known.
    if (!known) await tx.insertInto('identity.person').values({ id, email, name, language, created_at: now }).execute()
    await giveRoles({ tx, who, now }, id, roles, (index) => `roles.${index}`)
    const isHere = await tx
      .selectFrom('identity.membership')
      .select('person_id')
      .where('person_id', '=', id)
      .where('space_id', '=', who.spaceId)
      .executeTakeFirst()
    if (isHere) await keepWatch({ tx, who }, id)
    note({ thing: { kind: 'person', id, name }, within: roles.map((one) => one.id), changes: roles.map((one) => ({ at: 'role', after: described(one) })) })
    return { personId: id, link: isHere ? null : await makeEntryLink({ tx, who, now }, { personId: id, intoSpace: who.spaceId }) }
  },
})
