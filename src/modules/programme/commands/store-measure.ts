import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import type { MeasureFields } from '../domain/measure.ts'

export async function storeMeasureDimensions(tx: Tx, who: Who, measureId: Id, dimensions: MeasureFields['dimensions']): Promise<void> {
  await tx.deleteFrom('programme.measure_dimension').where('space_id', '=', who.spaceId).where('measure_id', '=', measureId).execute()
  if (!dimensions.length) return
  await tx
    .insertInto('programme.measure_dimension')
    .values(dimensions.map((one) => ({ space_id: who.spaceId, measure_id: measureId, dimension_id: one.dimensionId, crossed: one.crossed ?? false })))
    .execute()
}

export async function measureDimensions(tx: Tx, who: Who, measureId: Id): Promise<MeasureFields['dimensions']> {
  const rows = await tx
    .selectFrom('programme.measure_dimension')
    .select(['dimension_id', 'crossed'])
    .where('space_id', '=', who.spaceId)
    .where('measure_id', '=', measureId)
    .execute()
  return rows.map((one) => ({ dimensionId: one.dimension_id, ...(one.crossed ? { crossed: true } : {}) }))
}

export async function dimensionIds(tx: Tx, who: Who): Promise<Set<Id>> {
  const rows = await tx.selectFrom('programme.dimension').select('id').where('space_id', '=', who.spaceId).execute()
  return new Set(rows.map((one) => one.id))
}
