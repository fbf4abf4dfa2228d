import { refused } from '#kernel/problem.ts'
import { blocker } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#server/command.ts'
import type { Cycle } from '../domain/cycle.ts'

/** The cycle a programme is planned in; refuses one that is not there. */
export async function cycleOf(db: Db | Tx, spaceId: Id, cycleId: Id): Promise<Cycle> {
  const row = await db.selectFrom('programme.cycle').selectAll().where('space_id', '=', spaceId).where('id', '=', cycleId).executeTakeFirst()
  if (!row) throw refused('programme.not-accepted', [blocker('programme.cycle-unknown', 'cycleId')])
  return { id: row.id, title: row.title, startsOn: row.starts_on, endsOn: row.ends_on, ...(row.legal_basis ? { legalBasis: row.legal_basis } : {}) }
}
