// Funding cycles, the newest first.
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import type { Cycle } from '../domain/cycle.ts'
import { reachFor } from './reach.ts'

export async function cycles(db: Tx, who: Who): Promise<Cycle[]> {
  reachFor(who, 'space.read')
  const rows = await db
    .selectFrom('programme.cycle')
    .selectAll()
    .where('space_id', '=', who.spaceId)
    .orderBy('starts_on', 'desc')
    .orderBy('ends_on', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    ...(row.legal_basis ? { legalBasis: row.legal_basis } : {}),
  }))
}
