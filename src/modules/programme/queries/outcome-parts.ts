// What an outcome is made of, as nouns: for rules that look at the whole.
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#server/command.ts'
import type { Dimension } from '../domain/dimension.ts'
import type { Surroundings } from '../domain/indicator.ts'
import type { FrameResult } from '../domain/frame.ts'
import { memberNoun, resultNoun } from './nouns.ts'

export async function resultsOf(db: Db | Tx, spaceId: Id, outcomeId: Id): Promise<FrameResult[]> {
  const rows = await db
    .selectFrom('programme.result')
    .selectAll()
    .where('space_id', '=', spaceId)
    .where('outcome_id', '=', outcomeId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, ...resultNoun(row) }))
}

/** All dimensions of the space, or those with these ids. */
export async function dimensionsOf(db: Db | Tx, spaceId: Id, ids?: Id[]): Promise<Dimension[]> {
  if (ids?.length === 0) return []
  const [dimensions, members] = await Promise.all([
    db
      .selectFrom('programme.dimension')
      .selectAll()
      .where('space_id', '=', spaceId)
      .$if(ids !== undefined, (query) => query.where('id', 'in', ids!))
      .orderBy('code')
      .execute(),
    db
      .selectFrom('programme.dimension_member')
      .selectAll()
      .where('space_id', '=', spaceId)
      .$if(ids !== undefined, (query) => query.where('dimension_id', 'in', ids!))
      .orderBy('position')
      .orderBy('code')
      .execute(),
  ])
  return dimensions.map((row) => ({
    id: row.id,
    code: row.code,
    title: row.title,
    overlaps: row.overlaps,
    members: members.filter((one) => one.dimension_id === row.id).map(memberNoun),
  }))
}

/** Ids that an indicator of this outcome may name. */
export async function surroundings(db: Db | Tx, spaceId: Id, outcomeId: Id): Promise<Surroundings> {
  const of = (table: 'programme.result' | 'programme.measure') =>
    db.selectFrom(table).select('id').where('space_id', '=', spaceId).where('outcome_id', '=', outcomeId).where('removed_at', 'is', null).execute()
  const [results, measures, dimensions] = await Promise.all([
    of('programme.result'),
    of('programme.measure'),
    db.selectFrom('programme.dimension').select('id').where('space_id', '=', spaceId).execute(),
  ])
  const ids = (rows: { id: Id }[]) => new Set(rows.map((one) => one.id))
  return { results: ids(results), measures: ids(measures), dimensions: ids(dimensions) }
}
