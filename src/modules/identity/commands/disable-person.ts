// For the command line: somebody may no longer sign in anywhere, at once; or may again.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { endSessionsOf } from './end-session.ts'

export const disablePerson = command({
  name: 'identity.disable-person',
  platform: true,
  open: true,
  input: z.strictObject({ personId: Id, disabled: z.boolean() }),
  async run({ tx, now, note }, { personId, disabled }) {
    const person = await tx
      .updateTable('identity.person')
      .set({ disabled_at: disabled ? now : null })
      .where('id', '=', personId)
      .returning('name')
      .executeTakeFirst()
    if (!person) throw notFound()
    const ended = disabled ? await endSessionsOf(tx, personId, now) : []
    note({ thing: { kind: 'person', id: personId, name: person.name }, within: ended, changes: [{ at: 'disabled', before: !disabled, after: disabled }] })
    return { ended: ended.length }
  },
})
