// Passkeys come and go; the last way to prove who she is stays.
import { z } from 'zod/mini'
import { notFound, refused } from '#kernel/problem.ts'
import { oneLine } from '#kernel/plain-text.ts'
import { command } from '#server/command.ts'

export const mostPasskeys = 10

export const addPasskey = command({
  name: 'identity.add-passkey',
  platform: true,
  input: z.strictObject({
    id: z.string().check(z.minLength(16), z.maxLength(1400)),
    publicKey: z.string(),
    counter: z.int(),
    transports: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(10)),
    name: oneLine(80),
  }),
  async run({ tx, who, now, note }, { id, publicKey, counter, transports, name }) {
    const held = await tx.selectFrom('identity.passkey').select('id').where('person_id', '=', who.personId).execute()
    if (held.length >= mostPasskeys) throw refused('identity.too-many-passkeys', [], { most: mostPasskeys })
    await tx
      .insertInto('identity.passkey')
      .values({ id, person_id: who.personId, public_key: Buffer.from(publicKey, 'base64url'), counter, transports, name, added_at: now })
      .execute()
    note({ thing: { kind: 'person', id: who.personId, name: who.name }, changes: [{ at: 'passkey', after: name }] })
    return {}
  },
})

export const removePasskey = command({
  name: 'identity.remove-passkey',
  platform: true,
  input: z.strictObject({ id: z.string().check(z.maxLength(1400)) }),
  async run({ tx, who, note }, { id }) {
    const gone = await tx.deleteFrom('identity.passkey').where('person_id', '=', who.personId).where('id', '=', id).returning('name').executeTakeFirst()
    if (!gone) throw notFound()
    const app = await tx.selectFrom('identity.authenticator').select('person_id').where('person_id', '=', who.personId).executeTakeFirst()
    const other = await tx.selectFrom('identity.passkey').select('id').where('person_id', '=', who.personId).limit(1).executeTakeFirst()
    if (!app && !other) throw refused('identity.last-proof')
    note({ thing: { kind: 'person', id: who.personId, name: who.name }, changes: [{ at: 'passkey', before: gone.name }] })
    return {}
  },
})
