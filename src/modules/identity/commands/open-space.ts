// For the command line and the demo: a new space with its first director, who has been added before.
import { z } from 'zod/mini'
import { dayOf } from '#kernel/day.ts'
import { Id } from '#kernel/id.ts'
import { oneLine } from '#kernel/plain-text.ts'
import { refused } from '#kernel/problem.ts'
import { command } from '#server/command.ts'
import { inNewSpace } from '#server/new-space.ts'

/** First words of addresses of the app: a space with such a name could not be reached. Kept equal to `#web/paths.ts` by a test. */
export const wordsNoSpaceMayUse = [
  'sign-in',
  'invitation',
  'account',
  'gallery',
  'api',
  'files',
  'assets',
  'healthz',
  'readyz',
  'metrics',
  'public',
  'platform',
]

export const openSpace = command({
  name: 'identity.open-space',
  platform: true,
  open: true,
  input: z.strictObject({
    spaceId: Id,
    slug: z.string().check(
      z.regex(/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/, 'identity.slug'),
      z.refine((slug) => !wordsNoSpaceMayUse.includes(slug), 'identity.slug-taken'),
    ),
    name: oneLine(200),
    director: z.strictObject({ personId: Id, grantId: Id }),
  }),
  async run({ tx, who, now, note }, { spaceId, slug, name, director }) {
    const taken = await tx.selectFrom('identity.space').select('id').where('slug', '=', slug).executeTakeFirst()
    if (taken) throw refused('identity.slug-taken')
    await tx.insertInto('identity.space').values({ id: spaceId, slug, name, created_at: now }).execute()
    await tx.insertInto('identity.membership').values({ person_id: director.personId, space_id: spaceId, since_at: now, watchful: true }).execute()
    await inNewSpace(tx, { from: who.spaceId, to: spaceId }, () =>
      tx
        .insertInto('identity.role_grant')
        .values({
          space_id: spaceId,
          id: director.grantId,
          person_id: director.personId,
          role: 'director',
          scope: 'space',
          scope_id: spaceId,
          from_on: dayOf(now),
          given_at: now,
          reason: 'First director',
        })
        .execute(),
    )
    note({ thing: { kind: 'space', id: spaceId, name }, within: [director.personId], changes: [{ at: 'slug', after: slug }] })
    return { spaceId }
  },
})
