// All the money she may see: per programme and outcome, per currency and year.
import { sql } from 'kysely'
import type { Who } from '#kernel/who.ts'
import { reachesOutcome, reachFor } from '#modules/programme/queries/reach.ts'
import type { Tx } from '#server/command.ts'

export async function moneyOverview(db: Tx, who: Who) {
  const reach = reachFor(who, 'money.read')
  const wide = { ...reach, organisations: [] }
  const own = reach.organisations
  // Lines of outcomes she reaches in another way than through an organisation, and besides those the lines of her organisation.
  const outcomes = await db
    .selectFrom('programme.outcome as o')
    .innerJoin('programme.programme as p', (join) => join.onRef('p.space_id', '=', 'o.space_id').onRef('p.id', '=', 'o.programme_id'))
    .select([
      'o.id',
      'o.code',
      'o.title',
      'o.programme_id as programmeId',
      'p.code as programmeCode',
      'p.title as programmeTitle',
      'p.starts_on as programmeStartsOn',
    ])
    .where('o.space_id', '=', who.spaceId)
    .where('o.removed_at', 'is', null)
    .where('p.removed_at', 'is', null)
    .where(reachesOutcome(reach))
    .orderBy('p.starts_on', 'desc')
    .orderBy('p.code')
    .orderBy('o.position')
    .orderBy('o.code')
    .execute()
  const budgets = await db
    .selectFrom('finance.budget as b')
    .innerJoin('programme.outcome as o', (join) => join.onRef('o.space_id', '=', 'b.space_id').onRef('o.id', '=', 'b.outcome_id'))
    .select([
      'b.outcome_id as outcomeId',
      'b.type as kind',
      'b.currency',
      sql<number>`extract(year from b.from_on + (b.until_on - b.from_on) / 2)::int`.as('year'),
      sql<number>`sum(b.minor)::float8`.as('minor'),
      sql<number>`count(*)::int`.as('count'),
    ])
    .where('b.space_id', '=', who.spaceId)
    .where('b.removed_at', 'is', null)
    .where('o.removed_at', 'is', null)
    .where((eb) => eb.or([reachesOutcome(wide), ...(own.length ? [sql<boolean>`b.organisation_id::text = any(${own}::text[])`] : [])]))
    .groupBy(['b.outcome_id', 'b.type', 'b.currency', sql`4`])
    .orderBy('b.outcome_id')
    .orderBy(sql`4`)
    .execute()
  const movements = await db
    .selectFrom('finance.movement as m')
    .innerJoin('programme.outcome as o', (join) => join.onRef('o.space_id', '=', 'm.space_id').onRef('o.id', '=', 'm.outcome_id'))
    .select([
      'm.outcome_id as outcomeId',
      'm.type as kind',
      'm.currency',
      sql<number>`extract(year from m.on_day)::int`.as('year'),
      sql<number>`sum(m.minor)::float8`.as('minor'),
      sql<number>`count(*)::int`.as('count'),
    ])
    .where('m.space_id', '=', who.spaceId)
    .where('o.removed_at', 'is', null)
    .where((eb) =>
      eb.or([
        reachesOutcome(wide),
        ...(own.length ? [sql<boolean>`(m.provider_id::text = any(${own}::text[]) or m.receiver_id::text = any(${own}::text[]))`] : []),
      ]),
    )
    .groupBy(['m.outcome_id', 'm.type', 'm.currency', sql`4`])
    .orderBy('m.outcome_id')
    .orderBy(sql`4`)
    .execute()
  const seen = new Set([...budgets, ...movements].map((one) => one.outcomeId))
  return { outcomes: outcomes.map((one) => ({ ...one, hasMoney: seen.has(one.id) })), budgets, movements }
}
