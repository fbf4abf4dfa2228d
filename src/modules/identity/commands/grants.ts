// What several verbs do to roles: write one down, and keep what follows from them.
import { dayOf } from '#kernel/day.ts'
import { hasBlocker } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import type { Doing } from '#server/command.ts'
import { rights, type Row } from '../domain/rights.ts'
import { findingsForGift, untilOf, type Gift } from '../domain/role.ts'
import { watchfulRoles } from '../domain/session.ts'

export type Given = Gift & { id: Id; reason: string }

export async function giveRoles(
  { tx, who, now }: Pick<Doing, 'tx' | 'who' | 'now'>,
  personId: Id,
  given: Given[],
  at: (index: number) => string,
): Promise<void> {
  const today = dayOf(now)
  const findings = given.flatMap((one, index) => findingsForGift(one, { space: who.spaceId, today }, at(index)))
  if (hasBlocker(findings)) throw refused('identity.role-not-given', findings)
  await tx
    .insertInto('identity.role_grant')
    .values(
      given.map((one) => ({
        space_id: who.spaceId,
        id: one.id,
        person_id: personId,
        role: one.role,
        scope: one.scope,
        scope_id: one.scopeId,
        from_on: one.from ?? today,
        until_on: untilOf(one, today) ?? null,
        given_by: who.personId || null,
        given_at: now,
        reason: one.reason,
      })),
    )
    .execute()
}

/** Whether her sessions must end sooner when left alone: kept beside her membership, where it can be read without entering the space. */
export async function keepWatch({ tx, who }: Pick<Doing, 'tx' | 'who'>, personId: Id): Promise<void> {
  const held = await tx
    .selectFrom('identity.role_grant')
    .select('role')
    .where('space_id', '=', who.spaceId)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where('role', 'in', watchfulRoles)
    .execute()
  await tx
    .updateTable('identity.membership')
    .set({ watchful: held.length > 0 })
    .where('space_id', '=', who.spaceId)
    .where('person_id', '=', personId)
    .execute()
}

const managers = Object.keys(rights['people.manage'] satisfies Row) as (keyof (typeof rights)['people.manage'])[]

/** After the change: somebody must be left who can let people in, today and without an end in sight. */
export async function refuseWithoutManager({ tx, who, now }: Pick<Doing, 'tx' | 'who' | 'now'>): Promise<void> {
  const left = await tx
    .selectFrom('identity.role_grant as held')
    .innerJoin('identity.membership as membership', (join) =>
      join.onRef('membership.person_id', '=', 'held.person_id').onRef('membership.space_id', '=', 'held.space_id'),
    )
    .innerJoin('identity.person as person', 'person.id', 'held.person_id')
    .where('held.space_id', '=', who.spaceId)
    .where('held.role', 'in', managers)
    .where('held.scope', '=', 'space')
    .where('held.ended_at', 'is', null)
    .where('held.until_on', 'is', null)
    .where('held.from_on', '<=', dayOf(now))
    .where('person.disabled_at', 'is', null)
    .select('held.id')
    .limit(1)
    .executeTakeFirst()
  if (!left) throw refused('identity.last-manager')
}
