// Keys of this module. In a space: one's people. Outside: only ever oneself, and that is not asked for but known.
import { markAsked } from '#kernel/asked.ts'
import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { openLink } from './commands/entry-link.ts'
import { must } from './domain/may.ts'
import type { Purpose } from './domain/rights.ts'

/** Somebody who was given anything in this space, ever; to the others she does not exist. */
export async function personFor(tx: Tx, who: Who, purpose: Extract<Purpose, `people.${string}`>, personId: Id) {
  must(who, purpose, { space: who.spaceId })
  const person = await tx
    .selectFrom('identity.person as person')
    .leftJoin('identity.membership as membership', (join) => join.onRef('membership.person_id', '=', 'person.id').on('membership.space_id', '=', who.spaceId))
    .where('person.id', '=', personId)
    .where(({ exists, or, eb, selectFrom }) =>
      or([
        eb('membership.person_id', 'is not', null),
        exists(
          selectFrom('identity.role_grant as held').where('held.space_id', '=', who.spaceId).whereRef('held.person_id', '=', 'person.id').select('held.id'),
        ),
      ]),
    )
    .select(['person.id', 'person.name', 'person.email', 'membership.since_at'])
    .executeTakeFirst()
  if (!person) throw notFound()
  return person
}

/** A role that is held in this space and has not been ended. */
export async function grantFor(tx: Tx, who: Who, purpose: Extract<Purpose, `people.${string}`>, grantId: Id) {
  must(who, purpose, { space: who.spaceId })
  const grant = await tx
    .selectFrom('identity.role_grant as held')
    .innerJoin('identity.person as person', 'person.id', 'held.person_id')
    .where('held.space_id', '=', who.spaceId)
    .where('held.id', '=', grantId)
    .select(['held.id', 'held.person_id', 'held.role', 'held.scope', 'held.scope_id', 'held.until_on', 'held.ended_at', 'person.name'])
    .executeTakeFirst()
  if (!grant) throw notFound()
  return grant
}

/** The link in her hand is the key: it must lead into this space, and be hers. */
export async function invitationFor(tx: Tx, who: Who, linkHash: string, now: Date): Promise<void> {
  markAsked(who)
  const link = await openLink(tx, linkHash, now)
  if (link.person_id !== who.personId || link.into_space !== who.spaceId) throw notFound()
}
