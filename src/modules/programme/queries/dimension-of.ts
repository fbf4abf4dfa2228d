import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Db, Tx } from '#server/command.ts'
import type { Dimension } from '../domain/dimension.ts'
import { dimensionsOf } from './outcome-parts.ts'

export async function dimensionOf(db: Db | Tx, spaceId: Id, dimensionId: Id): Promise<Dimension> {
  const [dimension] = await dimensionsOf(db, spaceId, [dimensionId])
  if (!dimension) throw notFound()
  return dimension
}
