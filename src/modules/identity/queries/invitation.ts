// What stands behind a link, for whoever holds it.
import type { Db } from '#server/command.ts'
import { sha256 } from '#server/hash.ts'
import { Problem } from '#kernel/problem.ts'

export async function invitation(db: Db, token: string, now: Date) {
  const found = await db
    .selectFrom('identity.entry_link as link')
    .innerJoin('identity.person as person', 'person.id', 'link.person_id')
    .leftJoin('identity.account as account', 'account.person_id', 'person.id')
    .leftJoin('identity.space as space', 'space.id', 'link.into_space')
    .leftJoin('identity.person as inviter', 'inviter.id', 'link.made_by')
    .where('link.token_hash', '=', sha256(token))
    .where('link.used_at', 'is', null)
    .where('link.ends_at', '>', now)
    .where('person.disabled_at', 'is', null)
    .select([
      'person.id as personId',
      'person.email',
      'person.name',
      'person.language',
      'link.ends_at as endsAt',
      'space.id as spaceId',
      'space.slug',
      'space.name as spaceName',
      'inviter.name as invitedBy',
      'account.person_id as account',
    ])
    .executeTakeFirst()
  if (!found) throw new Problem('identity.link-gone', 404)
  const { spaceId, slug, spaceName, account, ...rest } = found
  return {
    ...rest,
    space: spaceId && slug && spaceName ? { id: spaceId, slug, name: spaceName } : null,
    /** Into a space with an account that exists: she signs in and says yes. A link of the command line sets everything anew. */
    hasAccount: account !== null && spaceId !== null,
  }
}
