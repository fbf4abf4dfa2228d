import { z } from 'zod/mini'
import { oneLine } from '#kernel/plain-text.ts'
import { command } from '#server/command.ts'
import { must } from '../domain/may.ts'

export const renameSpace = command({
  name: 'identity.rename-space',
  input: z.strictObject({ name: oneLine(200) }),
  async run({ tx, who, note }, { name }) {
    must(who, 'space.edit', { space: who.spaceId })
    const before = await tx.selectFrom('identity.space').select('name').where('id', '=', who.spaceId).executeTakeFirstOrThrow()
    await tx.updateTable('identity.space').set({ name }).where('id', '=', who.spaceId).execute()
    note({ thing: { kind: 'space', id: who.spaceId, name }, changes: [{ at: 'name', before: before.name, after: name }] })
    return {}
  },
})
