// Ten new codes on paper; those printed before stop working. Only their hashes come here.
import { z } from 'zod/mini'
import type { Id } from '#kernel/id.ts'
import { command, type Tx } from '#server/command.ts'
import { Hash } from '../domain/inputs.ts'

export const makeRecoveryCodes = command({
  name: 'identity.make-recovery-codes',
  platform: true,
  input: z.strictObject({ hashes: z.array(Hash).check(z.minLength(10), z.maxLength(10)) }),
  async run({ tx, who, now, note }, { hashes }) {
    await writeRecoveryCodes(tx, who.personId, hashes, now)
    note({ thing: { kind: 'person', id: who.personId, name: who.name } })
    return {}
  },
})

export async function writeRecoveryCodes(tx: Tx, personId: Id, hashes: string[], now: Date): Promise<void> {
  await tx.deleteFrom('identity.recovery_code').where('person_id', '=', personId).execute()
  await tx
    .insertInto('identity.recovery_code')
    .values(hashes.map((code_hash) => ({ person_id: personId, code_hash, made_at: now })))
    .execute()
}
