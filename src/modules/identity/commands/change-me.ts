// Her own name, as others read it, and the language in which Minga speaks to her.
import { z } from 'zod/mini'
import { command } from '#server/command.ts'
import { LanguageChoice, PersonName } from '../domain/inputs.ts'

export const changeMe = command({
  name: 'identity.change-me',
  platform: true,
  input: z.strictObject({ name: z.optional(PersonName), language: z.optional(LanguageChoice) }),
  async run({ tx, who, note }, { name = who.name, language = who.language }) {
    const { version } = await tx
      .updateTable('identity.person')
      .set(({ eb }) => ({ name, language, version: eb('version', '+', 1) }))
      .where('id', '=', who.personId)
      .returning('version')
      .executeTakeFirstOrThrow()
    const changes = [
      { at: 'name', before: who.name, after: name },
      { at: 'language', before: who.language, after: language },
    ].filter((one) => one.before !== one.after)
    note({ thing: { kind: 'person', id: who.personId, name }, changes })
    return { name, language, version }
  },
})
