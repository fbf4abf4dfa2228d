import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { keyText, type PlannedValue } from '../domain/planned-value.ts'
import { plannedNoun } from '../queries/nouns.ts'
import { plannedRow } from './rows.ts'

export async function indicatorDimensions(tx: Tx, who: Who, indicatorId: Id): Promise<Id[]> {
  const rows = await tx
    .selectFrom('programme.indicator_dimension')
    .select('dimension_id')
    .where('space_id', '=', who.spaceId)
    .where('indicator_id', '=', indicatorId)
    .execute()
  return rows.map((one) => one.dimension_id).sort()
}

export async function storeIndicatorDimensions(tx: Tx, who: Who, indicatorId: Id, dimensions: Id[]): Promise<void> {
  await tx.deleteFrom('programme.indicator_dimension').where('space_id', '=', who.spaceId).where('indicator_id', '=', indicatorId).execute()
  if (!dimensions.length) return
  await tx
    .insertInto('programme.indicator_dimension')
    .values(dimensions.map((one) => ({ space_id: who.spaceId, indicator_id: indicatorId, dimension_id: one })))
    .execute()
}

export async function plannedOf(tx: Tx, who: Who, indicatorId: Id): Promise<PlannedValue[]> {
  const rows = await tx
    .selectFrom('programme.planned_value')
    .selectAll()
    .where('space_id', '=', who.spaceId)
    .where('indicator_id', '=', indicatorId)
    .orderBy('kind')
    .orderBy('from_on')
    .orderBy('until_on')
    .orderBy('cell')
    .orderBy('place')
    .execute()
  return rows.map(plannedNoun)
}

/** Makes the baselines and targets of an indicator exactly these. What stays the same is not touched. */
export async function storePlanned(tx: Tx, who: Who, newId: () => Id, indicatorId: Id, values: PlannedValue[]): Promise<void> {
  const rows = await tx.selectFrom('programme.planned_value').selectAll().where('space_id', '=', who.spaceId).where('indicator_id', '=', indicatorId).execute()
  const there = new Map(rows.map((row) => [keyText(plannedNoun(row)), row]))
  const fresh: PlannedValue[] = []
  for (const value of values) {
    const row = there.get(keyText(value))
    there.delete(keyText(value))
    if (!row) fresh.push(value)
    else if (JSON.stringify(plannedRow(plannedNoun(row))) !== JSON.stringify(plannedRow(value))) {
      await tx
        .updateTable('programme.planned_value')
        .set({ ...plannedRow(value), version: row.version + 1 })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', row.id)
        .execute()
    }
  }
  const gone = [...there.values()].map((one) => one.id)
  if (gone.length) await tx.deleteFrom('programme.planned_value').where('space_id', '=', who.spaceId).where('id', 'in', gone).execute()
  if (fresh.length) {
    await tx
      .insertInto('programme.planned_value')
      .values(fresh.map((one) => ({ space_id: who.spaceId, id: newId(), indicator_id: indicatorId, ...plannedRow(one) })))
      .execute()
  }
}
