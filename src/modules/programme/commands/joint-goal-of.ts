// A goal of a joint framework, and the outcomes that are linked to it: they know it by its code.
import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Tx } from '#server/command.ts'

export async function jointGoalOf(tx: Tx, spaceId: Id, jointGoalId: Id) {
  const row = await tx.selectFrom('programme.joint_goal').selectAll().where('space_id', '=', spaceId).where('id', '=', jointGoalId).executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** By programme and code, as people look for them: `DW27 O1`. What was removed with its outcome may be put back, so it counts. */
export async function outcomesWithGoal(tx: Tx, spaceId: Id, code: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('programme.outcome_tag as t')
    .innerJoin('programme.outcome as o', (join) => join.onRef('o.space_id', '=', 't.space_id').onRef('o.id', '=', 't.outcome_id'))
    .innerJoin('programme.programme as p', (join) => join.onRef('p.space_id', '=', 'o.space_id').onRef('p.id', '=', 'o.programme_id'))
    .select(['p.code as programme', 'o.code'])
    .where('t.space_id', '=', spaceId)
    .where('t.vocabulary', '=', 'joint-goal')
    .where('t.code', '=', code)
    .orderBy('p.code')
    .orderBy('o.code')
    .execute()
  return rows.map((one) => `${one.programme} ${one.code}`)
}
