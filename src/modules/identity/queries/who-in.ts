// What has been given to a person in a space and holds today. Read at every request, so that taking it back works at once.
import { dayOf } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { notSignedIn } from '#kernel/problem.ts'
import { PLATFORM } from '#kernel/space.ts'
import type { Grant, Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'

/** Inside a transaction of that space. A person who was given nothing there, or has not said yes yet, holds no grants: her door answers *not found*. */
export async function whoIn(tx: Tx, personId: Id, spaceId: Id, now: Date): Promise<Who> {
  const today = dayOf(now)
  const rows = await tx
    .selectFrom('identity.person as person')
    .leftJoin('identity.membership as membership', (join) => join.onRef('membership.person_id', '=', 'person.id').on('membership.space_id', '=', spaceId))
    .leftJoin('identity.role_grant as held', (join) =>
      join
        .onRef('held.person_id', '=', 'membership.person_id')
        .on('held.space_id', '=', spaceId)
        .on('held.ended_at', 'is', null)
        .on('held.from_on', '<=', today)
        .on(({ eb, or }) => or([eb('held.until_on', 'is', null), eb('held.until_on', '>=', today)])),
    )
    .where('person.id', '=', personId)
    .where('person.disabled_at', 'is', null)
    .select(['person.name', 'person.language', 'held.id', 'held.role', 'held.scope', 'held.scope_id', 'held.from_on', 'held.until_on'])
    .orderBy('held.id')
    .execute()
  const first = rows[0]
  if (!first) throw notSignedIn()
  const grants = rows.flatMap(({ id, role, scope, scope_id, from_on, until_on }): Grant[] =>
    id && role && scope && scope_id && from_on ? [{ id, role, scope, scopeId: scope_id, from: from_on, until: until_on ?? undefined }] : [],
  )
  return { personId, name: first.name, language: first.language, spaceId, grants }
}

/** Somebody outside any space: with her account, or (`''`) before anybody is known. */
export const whoOutside = (person?: { personId: Id; name: string; language: Who['language'] }): Who => ({
  personId: person?.personId ?? '',
  name: person?.name ?? '',
  language: person?.language ?? 'en',
  spaceId: PLATFORM,
  grants: [],
})

/** The command line and the sign-in page: nobody is known yet. */
export const nobody: Who = whoOutside()
