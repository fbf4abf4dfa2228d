// The ways figures are split in this space, and the goals of joint frameworks.
import type { Who } from '#kernel/who.ts'
import { may } from '#modules/identity/domain/may.ts'
import type { Tx } from '#server/command.ts'
import { dimensionsOf } from './outcome-parts.ts'
import { reachFor } from './reach.ts'

export async function dimensions(db: Tx, who: Who) {
  reachFor(who, 'space.read')
  return { dimensions: await dimensionsOf(db, who.spaceId), may: { edit: may(who, 'programme.edit', { space: who.spaceId }) } }
}

export async function jointGoals(db: Tx, who: Who) {
  reachFor(who, 'space.read')
  const goals = await db
    .selectFrom('programme.joint_goal')
    .select(['id', 'framework', 'code', 'title'])
    .where('space_id', '=', who.spaceId)
    .orderBy('framework')
    .orderBy('code')
    .execute()
  return { goals, may: { edit: may(who, 'programme.edit', { space: who.spaceId }) } }
}
