// Who has, or had, anything to do in a space, and what was given to whom by whom and why.
import { dayOf } from '#kernel/day.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { must } from '../domain/may.ts'

export async function people(db: Tx, who: Who, now: Date) {
  must(who, 'people.read', { space: who.spaceId })
  const today = dayOf(now)
  const grants = await db
    .selectFrom('identity.role_grant as held')
    .leftJoin('identity.person as giver', 'giver.id', 'held.given_by')
    .where('held.space_id', '=', who.spaceId)
    .select([
      'held.id',
      'held.person_id',
      'held.role',
      'held.scope',
      'held.scope_id as scopeId',
      'held.from_on as from',
      'held.until_on as until',
      'held.reason',
      'giver.name as givenBy',
      'held.ended_at as endedAt',
    ])
    .orderBy('held.id')
    .execute()
  const persons = await db
    .selectFrom('identity.person as person')
    .leftJoin('identity.membership as membership', (join) => join.onRef('membership.person_id', '=', 'person.id').on('membership.space_id', '=', who.spaceId))
    .where(({ or, eb }) =>
      or([eb('membership.person_id', 'is not', null), eb('person.id', 'in', [...new Set(grants.map((one) => one.person_id)), who.personId])]),
    )
    .select(['person.id', 'person.name', 'person.email', 'person.language', 'person.disabled_at', 'membership.since_at'])
    .orderBy('person.name')
    .execute()
  return {
    people: persons.map(({ disabled_at, since_at, ...person }) => {
      const hers = grants
        .filter((one) => one.person_id === person.id)
        .map(({ id, role, scope, scopeId, from, until, reason, givenBy, endedAt }) => {
          const grant = { id, role, scope, scopeId, from, until, reason, givenBy }
          const state = endedAt || (grant.until && grant.until < today) ? ('ended' as const) : grant.from > today ? ('to-come' as const) : ('held' as const)
          return { ...grant, endedAt, state }
        })
      const isIn = since_at !== null
      const waits = !isIn && hers.some((one) => one.state !== 'ended')
      return {
        ...person,
        since: since_at,
        state: disabled_at ? ('disabled' as const) : isIn ? ('in' as const) : waits ? ('invited' as const) : ('gone' as const),
        roles: hers,
      }
    }),
  }
}
