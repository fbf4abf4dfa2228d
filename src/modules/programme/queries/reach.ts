// Lists show what the asker reaches, filtered where the rows are: the same rule as `may`, written in SQL.
import { sql, type RawBuilder } from 'kysely'
import { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import { reachOf, type Reach } from '#modules/identity/domain/may.ts'
import type { Purpose } from '#modules/identity/domain/rights.ts'

const ids = (list: string[]) => list.filter((one) => Id.safeParse(one).success)
const uuids = (list: string[]) => sql`${ids(list)}::uuid[]`

/** True for an outcome, in the query under the name `o`, that the asker reaches. */
export function reachesOutcome({ everything, programmes, outcomes, countries, organisations }: Reach): RawBuilder<boolean> {
  if (everything) return sql<boolean>`true`
  return sql<boolean>`(o.programme_id = any(${uuids(programmes)}) or o.id = any(${uuids(outcomes)}) or o.owner_organisation_id = any(${uuids(organisations)})
    or exists (select from programme.outcome_country c where c.space_id = o.space_id and c.outcome_id = o.id and c.country = any(${countries}::text[]))
    or exists (select from programme.outcome_partner m where m.space_id = o.space_id and m.outcome_id = o.id
      and (m.organisation_id = any(${uuids(organisations)}) or m.budget_holder_id = any(${uuids(organisations)}))))`
}

/** True for a programme, in the query under the name `p`, of which the asker reaches at least a part. */
export function reachesProgramme(reach: Reach): RawBuilder<boolean> {
  if (reach.everything) return sql<boolean>`true`
  return sql<boolean>`(p.id = any(${uuids(reach.programmes)}) or p.lead_organisation_id = any(${uuids(reach.organisations)})
    or exists (select from programme.outcome o where o.space_id = p.space_id and o.programme_id = p.id and o.removed_at is null and ${reachesOutcome(reach)}))`
}

/** True for an amendment `a` of which `o` is the outcome, if it has one: of several outcomes it needs somebody who covers the programme. */
export function reachesAmendment(reach: Reach): RawBuilder<boolean> {
  if (reach.everything) return sql<boolean>`true`
  return sql<boolean>`(a.programme_id = any(${uuids(reach.programmes)}) or (a.outcome_id is not null and ${reachesOutcome(reach)}))`
}

/** What she reaches for a purpose. Who has no role here at all finds nothing, not even an empty list. */
export function reachFor(who: Who, purpose: Purpose): Reach {
  if (!who.grants.length) throw notFound()
  return reachOf(who, purpose)
}
