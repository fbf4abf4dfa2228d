// The organisations somebody reaches for a purpose, as a condition in SQL: the same rule as the key's, for lists.
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { Who } from '#kernel/who.ts'
import type { DB } from '#server/database/tables.ts'
import { reachOf } from '#modules/identity/domain/may.ts'
import type { Purpose } from '#modules/identity/domain/rights.ts'

type WithOrganisation = DB & { organisation: DB['partners.organisation'] }

export function reached(who: Who, purpose: Purpose) {
  const { everything, organisations, countries, programmes, outcomes } = reachOf(who, purpose)
  return (eb: ExpressionBuilder<WithOrganisation, 'organisation'>): ExpressionWrapper<WithOrganisation, 'organisation', SqlBool> => {
    if (everything) return eb('organisation.space_id', '=', who.spaceId)
    const hasPartIn = (column: 'programme_id' | 'outcome_id', ids: string[]) =>
      eb.exists(
        eb
          .selectFrom('partners.involvement as part')
          .select('part.about_id')
          .whereRef('part.space_id', '=', 'organisation.space_id')
          .whereRef('part.organisation_id', '=', 'organisation.id')
          .where(`part.${column}`, 'in', ids),
      )
    return eb.or([
      ...(organisations.length ? [eb('organisation.id', 'in', organisations)] : []),
      ...(countries.length ? [eb('organisation.country', 'in', countries)] : []),
      ...(programmes.length ? [hasPartIn('programme_id', programmes)] : []),
      ...(outcomes.length ? [hasPartIn('outcome_id', outcomes)] : []),
    ])
  }
}
