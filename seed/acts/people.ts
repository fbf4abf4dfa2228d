// The space opens, and its people come in: each with a link, a password and an app that shows her codes.
import { freshId } from '#kernel/id.ts'
import { addPerson } from '#modules/identity/commands/add-person.ts'
import { acceptInvitation } from '#modules/identity/commands/accept-invitation.ts'
import { invite } from '#modules/identity/commands/invite.ts'
import { openAccount } from '#modules/identity/commands/open-account.ts'
import { openSpace } from '#modules/identity/commands/open-space.ts'
import { renewInvitation } from '#modules/identity/commands/renew-invitation.ts'
import { hashPassword } from '#modules/identity/proofs/password.ts'
import { newRecoveryCodes } from '#modules/identity/proofs/recovery-codes.ts'
import { sha256 } from '#server/hash.ts'
import { idOf } from '../demo/ids.ts'
import { demoPassword, demoPeople, demoSpace, greet, type DemoPerson } from '../people.ts'
import type { Stage } from '../stage.ts'

const stepSeconds = 30

/** Links are answered once and kept nowhere, so whoever has no account yet gets a new one, also when an earlier start was cut off. */
export async function openAccounts(stage: Stage): Promise<void> {
  const { db } = stage.corridor
  const all = Object.values(demoPeople)
  const rows = await db
    .selectFrom('identity.account')
    .select('person_id')
    .where(
      'person_id',
      'in',
      all.map((one) => one.id),
    )
    .execute()
  const there = new Set(rows.map((one) => one.person_id))
  const without = all.filter((one) => !there.has(one.id))
  if (!without.length) return
  const passwordHash = await hashPassword(demoPassword) // the same for all: it is printed for everybody to read
  for (const { id, name, email, language, totpSecret } of without) {
    const { link } = await stage.perform(undefined, addPerson, { personId: id, email, name, language }, freshId())
    const step = Math.floor(stage.now.getTime() / 1000 / stepSeconds)
    await stage.perform(
      undefined,
      openAccount,
      {
        linkHash: sha256(link.token),
        name,
        language,
        passwordHash,
        app: { secret: totpSecret, step },
        recoveryHashes: newRecoveryCodes().hashes,
      },
      freshId(),
    )
  }
}

export const openDemoSpace = (stage: Stage) =>
  stage.perform(undefined, openSpace, {
    spaceId: demoSpace.id,
    slug: demoSpace.slug,
    name: demoSpace.name,
    director: { personId: greet.id, grantId: idOf('grant greet') },
  })

/** The director invites somebody, and she says yes. */
export async function letIn(stage: Stage, person: DemoPerson): Promise<void> {
  const { db } = stage.corridor
  const isHere = await db
    .selectFrom('identity.membership')
    .select('person_id')
    .where('person_id', '=', person.id)
    .where('space_id', '=', demoSpace.id)
    .executeTakeFirst()
  if (isHere) return
  const { answer, already } = await stage.performed(
    greet,
    invite,
    {
      personId: person.id,
      email: person.email,
      name: person.name,
      language: person.language,
      roles: person.roles.map((one, index) => ({ ...one, id: idOf(`grant ${person.email} ${index}`) })),
    },
    idOf(`errand invite ${person.email}`),
  )
  const { link } = already ? await stage.perform(greet, renewInvitation, { personId: person.id }, freshId()) : answer
  await stage.perform(person, acceptInvitation, { linkHash: sha256(link!.token) }, freshId())
}
