// What begins, ends and falls due between two days: cycles, programmes, outcomes, targets, amendments that take effect, partnership agreements that end.
import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { reachesAmendment, reachesOutcome, reachesProgramme, reachFor } from './reach.ts'

export interface CalendarEntry {
  on: Day
  what: 'programme-starts' | 'programme-ends' | 'outcome-starts' | 'outcome-ends' | 'targets-due' | 'amendment-holds' | 'agreement-ends'
  /** What it is about: a programme, an outcome, an amendment, an organisation. */
  id: Id
  code: string
  title: TranslatedText | string
  /** How many targets fall due on that day. */
  count?: number
}

export async function calendar(db: Tx, who: Who, { from, until }: { from: Day; until: Day }): Promise<{ entries: CalendarEntry[] }> {
  const programmes = reachFor(who, 'programme.read')
  const reach = reachFor(who, 'outcome.read')
  const partners = reachFor(who, 'partners.read')
  const between = (column: string) => sql<boolean>`${sql.ref(column)} between ${from}::date and ${until}::date`
  const outcomes = await db
    .selectFrom('programme.outcome as o')
    .select(['o.id', 'o.code', 'o.title', 'o.starts_on', 'o.ends_on'])
    .where('o.space_id', '=', who.spaceId)
    .where('o.removed_at', 'is', null)
    .where(reachesOutcome(reach))
    .execute()
  const [framed, due, amended, agreements] = await Promise.all([
    db
      .selectFrom('programme.programme as p')
      .select(['p.id', 'p.code', 'p.title', 'p.starts_on', 'p.ends_on'])
      .where('p.space_id', '=', who.spaceId)
      .where('p.removed_at', 'is', null)
      .where((eb) => eb.or([between('p.starts_on'), between('p.ends_on')]))
      .where(reachesProgramme(programmes))
      .execute(),
    // Indicators first, then outcomes, and no titles: counting distinct ones while sorting by titles took three times as long.
    db
      .selectFrom((query) =>
        query
          .selectFrom('programme.planned_value as v')
          .innerJoin('programme.indicator as i', (join) => join.onRef('i.space_id', '=', 'v.space_id').onRef('i.id', '=', 'v.indicator_id'))
          .select(['v.until_on as on', 'i.outcome_id as outcomeId', 'i.id'])
          .distinct()
          .where('v.space_id', '=', who.spaceId)
          .where('v.kind', '=', 'target')
          .where('i.removed_at', 'is', null)
          .where(between('v.until_on'))
          .$if(!reach.everything, (only) => only.where(sql<boolean>`i.outcome_id = any(${outcomes.map((one) => one.id)}::uuid[])`))
          .as('due'),
      )
      .select(['due.on', 'due.outcomeId', sql<number>`count(*)::int`.as('count')])
      .groupBy(['due.on', 'due.outcomeId'])
      .execute(),
    db
      .selectFrom('programme.amendment as a')
      .innerJoin('programme.programme as p', (join) => join.onRef('p.space_id', '=', 'a.space_id').onRef('p.id', '=', 'a.programme_id'))
      .leftJoin('programme.outcome as o', (join) => join.onRef('o.space_id', '=', 'a.space_id').onRef('o.id', '=', 'a.outcome_id'))
      .select(['a.id', 'a.number', 'a.valid_on as on', 'p.title'])
      .where('a.space_id', '=', who.spaceId)
      .where('a.status', '=', 'approved')
      .where('p.removed_at', 'is', null)
      .where(between('a.valid_on'))
      .where(reachesAmendment(reach))
      .execute(),
    db
      .selectFrom('partners.agreement as t')
      .innerJoin('partners.organisation as g', (join) => join.onRef('g.space_id', '=', 't.space_id').onRef('g.id', '=', 't.organisation_id'))
      .select(['g.id', 'g.name', 't.title', 't.ends_on as on'])
      .where('t.space_id', '=', who.spaceId)
      .where('t.removed_at', 'is', null)
      .where('g.removed_at', 'is', null)
      .where('t.ends_on', 'is not', null)
      .where(between('t.ends_on'))
      .where((eb) =>
        partners.everything
          ? sql<boolean>`true`
          : eb.or([sql<boolean>`g.id::text = any(${partners.organisations}::text[])`, sql<boolean>`g.country = any(${partners.countries}::text[])`]),
      )
      .execute(),
  ])
  const spans = <Row extends { id: Id; code: string; title: TranslatedText; starts_on: Day; ends_on: Day }>(
    rows: Row[],
    kind: 'programme' | 'outcome',
  ): CalendarEntry[] =>
    rows.flatMap(({ id, code, title, starts_on, ends_on }) =>
      [
        { on: starts_on, what: `${kind}-starts` as const, id, code, title },
        { on: ends_on, what: `${kind}-ends` as const, id, code, title },
      ].filter((one) => one.on >= from && one.on <= until),
    )
  const named = new Map(outcomes.map((one) => [one.id, one]))
  const entries = [
    ...spans(framed, 'programme'),
    ...spans(outcomes, 'outcome'),
    ...due.flatMap(({ on, outcomeId, count }): CalendarEntry[] => {
      const outcome = named.get(outcomeId)
      return outcome ? [{ on, what: 'targets-due', id: outcomeId, code: outcome.code, title: outcome.title, count }] : []
    }),
    ...amended.map(({ number, ...one }): CalendarEntry => ({ ...one, code: `${number}`, what: 'amendment-holds' })),
    ...agreements.map((one): CalendarEntry => ({ id: one.id, on: one.on!, what: 'agreement-ends', code: one.name, title: one.title })),
  ]
  return { entries: entries.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)) }
}
