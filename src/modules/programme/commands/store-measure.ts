import { blocker, type Finding } from '#kernel/finding.ts'
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

export async function measureFindings(tx: Tx, who: Who, { dimensions }: MeasureFields): Promise<Finding[]> {
  const rows = await tx.selectFrom('programme.dimension').select('id').where('space_id', '=', who.spaceId).execute()
  const known = new Set(rows.map((one) => one.id))
  return dimensions.flatMap((one, index): Finding[] => {
    if (!known.has(one.dimensionId)) return [blocker('programme.dimension-unknown', `dimensions.${index}.dimensionId`)]
    const first = dimensions.findIndex((other) => other.dimensionId === one.dimensionId)
    return first < index ? [blocker('programme.dimension-twice', `dimensions.${index}.dimensionId`)] : []
  })
}
