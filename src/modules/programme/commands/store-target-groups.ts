import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import type { TargetGroup } from '../domain/target-group.ts'
import { targetGroupRow } from './rows.ts'

/** Makes the target groups of an outcome exactly these, in this order. Those taken away are kept as removed. */
export async function storeTargetGroups(tx: Tx, who: Who, outcomeId: Id, groups: TargetGroup[], now: Date): Promise<void> {
  const rows = await tx
    .selectFrom('programme.target_group')
    .select(['id', 'outcome_id', 'version'])
    .where('space_id', '=', who.spaceId)
    .where((eb) =>
      eb.or([
        eb('outcome_id', '=', outcomeId),
        ...(groups.length
          ? [
              eb(
                'id',
                'in',
                groups.map((one) => one.id),
              ),
            ]
          : []),
      ]),
    )
    .execute()
  const known = new Map(rows.map((one) => [one.id, one]))
  for (const [position, group] of groups.entries()) {
    const row = known.get(group.id)
    if (row && row.outcome_id !== outcomeId) throw notFound()
    const values = { ...targetGroupRow(group, position), removed_at: null }
    if (!row)
      await tx
        .insertInto('programme.target_group')
        .values({ space_id: who.spaceId, id: group.id, outcome_id: outcomeId, ...values })
        .execute()
    else
      await tx
        .updateTable('programme.target_group')
        .set({ ...values, version: row.version + 1 })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', group.id)
        .execute()
  }
  const kept = new Set(groups.map((one) => one.id))
  const gone = rows.filter((one) => !kept.has(one.id)).map((one) => one.id)
  if (gone.length) {
    await tx
      .updateTable('programme.target_group')
      .set({ removed_at: now })
      .where('space_id', '=', who.spaceId)
      .where('id', 'in', gone)
      .where('removed_at', 'is', null)
      .execute()
  }
}
