// Agreements that end soon, or run without a signature, of the partners somebody works with: for her list of what needs doing and for the calendar.
import type { Day } from '#kernel/day.ts'
import type { Who } from '#kernel/who.ts'
import type { Db, Tx } from '#server/command.ts'
import type { Purpose } from '#modules/identity/domain/rights.ts'
import { reached } from './reached-organisations.ts'

export function agreementsEnding(db: Db | Tx, who: Who, days: { from: Day; until: Day }, purpose: Purpose = 'partners.read') {
  return db
    .selectFrom('partners.agreement as agreement')
    .innerJoin('partners.organisation as organisation', (join) =>
      join.onRef('organisation.space_id', '=', 'agreement.space_id').onRef('organisation.id', '=', 'agreement.organisation_id'),
    )
    .select([
      'agreement.id',
      'agreement.kind',
      'agreement.title',
      'agreement.ends_on as endsOn',
      'organisation.id as organisationId',
      'organisation.name as organisation',
    ])
    .where('agreement.space_id', '=', who.spaceId)
    .where('organisation.space_id', '=', who.spaceId)
    .where('agreement.removed_at', 'is', null)
    .where('organisation.removed_at', 'is', null)
    .where('agreement.ends_on', '>=', days.from)
    .where('agreement.ends_on', '<=', days.until)
    .where(reached(who, purpose))
    .orderBy('agreement.ends_on')
    .execute()
}
