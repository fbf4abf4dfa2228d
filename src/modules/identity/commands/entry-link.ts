// The secret part of an invitation's address. Only its hash is kept; an older link of the same kind stops working.
import type { Id } from '#kernel/id.ts'
import type { Doing, Tx } from '#server/command.ts'
import { Problem } from '#kernel/problem.ts'
import { randomToken, sha256 } from '#server/hash.ts'

export const linkDays = 14

export async function makeEntryLink(
  { tx, who, now }: Pick<Doing, 'tx' | 'who' | 'now'>,
  { personId, intoSpace }: { personId: Id; intoSpace: Id | null },
): Promise<{ token: string; endsAt: Date }> {
  await voidEntryLinks({ tx }, { personId, intoSpace })
  const token = randomToken()
  const endsAt = new Date(now.getTime() + linkDays * 86_400_000)
  await tx
    .insertInto('identity.entry_link')
    .values({ token_hash: sha256(token), person_id: personId, into_space: intoSpace, made_by: who.personId || null, made_at: now, ends_at: endsAt })
    .execute()
  return { token, endsAt }
}

export const voidEntryLinks = ({ tx }: Pick<Doing, 'tx'>, { personId, intoSpace }: { personId: Id; intoSpace: Id | null }) =>
  tx
    .deleteFrom('identity.entry_link')
    .where('person_id', '=', personId)
    .where('into_space', intoSpace === null ? 'is' : '=', intoSpace)
    .where('used_at', 'is', null)
    .execute()

/** Good once, for one person, for two weeks; unknown, used and late look alike. */
export async function openLink(tx: Tx, linkHash: string, now: Date) {
  const link = await tx
    .selectFrom('identity.entry_link')
    .select(['person_id', 'into_space'])
    .where('token_hash', '=', linkHash)
    .where('used_at', 'is', null)
    .where('ends_at', '>', now)
    .forUpdate()
    .executeTakeFirst()
  if (!link) throw new Problem('identity.link-gone', 404)
  return link
}

export const closeLink = (tx: Tx, linkHash: string, now: Date) =>
  tx.updateTable('identity.entry_link').set({ used_at: now }).where('token_hash', '=', linkHash).execute()
