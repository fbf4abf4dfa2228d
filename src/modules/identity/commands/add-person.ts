// For the command line and the demo: somebody is known, and gets a link by which she opens her account (also when she has lost all her ways in).
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { Email, LanguageChoice, PersonName } from '../domain/inputs.ts'
import { makeEntryLink } from './entry-link.ts'

export const addPerson = command({
  name: 'identity.add-person',
  platform: true,
  open: true,
  secret: true,
  input: z.strictObject({ personId: Id, email: Email, name: PersonName, language: LanguageChoice }),
  async run({ tx, who, now, note }, { personId, email, name, language }) {
    const known = await tx.selectFrom('identity.person').select(['id', 'name']).where('email', '=', email).executeTakeFirst()
    const id = known?.id ?? personId
    if (!known) await tx.insertInto('identity.person').values({ id, email, name, language, created_at: now }).execute()
    note({ thing: { kind: 'person', id, name: known?.name ?? name } })
    return { personId: id, isNew: !known, link: await makeEntryLink({ tx, who, now }, { personId: id, intoSpace: null }) }
  },
})
