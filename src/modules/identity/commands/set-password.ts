// A new password ends every other session: whoever had the old one is out. Only its hash comes here.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { endSessionsOf } from './end-session.ts'

export const setPassword = command({
  name: 'identity.set-password',
  platform: true,
  input: z.strictObject({ passwordHash: z.string(), keepSession: Id }),
  async run({ tx, who, now, note }, { passwordHash, keepSession }) {
    await tx.updateTable('identity.account').set({ password_hash: passwordHash, password_set_at: now }).where('person_id', '=', who.personId).execute()
    const ended = await endSessionsOf(tx, who.personId, now, keepSession)
    note({ thing: { kind: 'person', id: who.personId, name: who.name }, within: ended })
    return { ended: ended.length }
  },
})
