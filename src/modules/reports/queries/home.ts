// "What needs me": what waits for this person, what is incomplete in what she may edit, and what others did since she last looked.
import { sql } from 'kysely'
import { addDays, dayOf, type Day } from '#kernel/day.ts'
import type { Who } from '#kernel/who.ts'
import { reachOf } from '#modules/identity/domain/may.ts'
import { changesSince } from '#modules/conversation/queries/history-of.ts'
import { openRemarks } from '#modules/conversation/queries/open-remarks.ts'
import { amendments } from '#modules/programme/queries/amendments.ts'
import { reachesOutcome } from '#modules/programme/queries/reach.ts'
import type { Tx } from '#server/command.ts'
import { ownDeskOf } from '../access.ts'

const most = 20
const endingWithin = 90

export async function home(db: Tx, who: Who, now: Date) {
  ownDeskOf(who)
  const today = dayOf(now)
  const [head, visit] = await Promise.all([
    db.selectFrom('corridor.space_head').select('seq').where('space_id', '=', who.spaceId).executeTakeFirstOrThrow(),
    db.selectFrom('reports.visit').select(['seen_seq', 'seen_at']).where('space_id', '=', who.spaceId).where('person_id', '=', who.personId).executeTakeFirst(),
  ])
  const [open, remarks, agreements, behind, incomplete, changes] = await Promise.all([
    openAmendments(db, who), openRemarks(db, who), agreementsEnding(db, who, today), translationsBehind(db, who), incompleteOutcomes(db, who),
    changesSince(db, who, { afterSeq: Number(visit?.seen_seq ?? 0) }),
  ])
  return {
    today, ...open, remarks, agreementsEnding: agreements, translationsBehind: behind, incompleteOutcomes: incomplete, changes,
    /** Hand this to `reports.mark-seen` once she has read the changes. */
    seq: Number(head.seq),
    lastVisit: visit ? { seq: Number(visit.seen_seq), at: visit.seen_at } : undefined,
  }
}

async function openAmendments(db: Tx, who: Who) {
  const [decides, reviews] = [reachOf(who, 'programme.approve'), reachOf(who, 'outcome.review')]
  const open = await amendments(db, who, { status: 'proposed' })
  const reviewable = reviews.everything ? undefined : await reviewableOutcomes(db, who)
  const others = open.filter((one) => one.proposedById !== who.personId)
  return {
    amendmentsToDecide: decides.everything ? others : [],
    /** She may say something about these, and nobody has yet. */
    amendmentsToReview: decides.everything ? [] : others.filter((one) => !one.review && (!reviewable || reviews.programmes.includes(one.programmeId) || (one.outcomeId && reviewable.has(one.outcomeId)))),
    /** Hers, and still open: with the remarks a reviewer made. */
    ownAmendments: open.filter((one) => one.proposedById === who.personId),
  }
}

async function reviewableOutcomes(db: Tx, who: Who) {
  const rows = await db.selectFrom('programme.outcome as o').select('o.id').where('o.space_id', '=', who.spaceId).where('o.removed_at', 'is', null).where(reachesOutcome(reachOf(who, 'outcome.review'))).execute()
  return new Set(rows.map((one) => one.id))
}

async function agreementsEnding(db: Tx, who: Who, today: Day) {
  const reach = reachOf(who, 'partners.tend')
  const rows = await db.selectFrom('partners.agreement as t').innerJoin('partners.organisation as g', (join) => join.onRef('g.space_id', '=', 't.space_id').onRef('g.id', '=', 't.organisation_id'))
    .select(['t.id', 't.title', 't.ends_on as endsOn', 'g.id as organisationId', 'g.name']).where('t.space_id', '=', who.spaceId).where('t.removed_at', 'is', null).where('g.removed_at', 'is', null)
    .where('t.ends_on', '>=', addDays(today, -30)).where('t.ends_on', '<=', addDays(today, endingWithin))
    .where((eb) => (reach.everything ? sql<boolean>`true` : eb.or([sql<boolean>`g.id::text = any(${reach.organisations}::text[])`, sql<boolean>`g.country = any(${reach.countries}::text[])`])))
    .orderBy('t.ends_on').limit(most).execute()
  return rows.map((one) => ({ ...one, endsOn: one.endsOn! }))
}

/** Outcomes she may translate in which a source was changed after its translation, with the languages that fell behind. */
async function translationsBehind(db: Tx, who: Who) {
  const reach = reachOf(who, 'outcome.translate')
  const behind = sql<string[]>`array(select distinct unnest(t.behind) from (
      select o.behind union all select r.behind from programme.result r where r.space_id = o.space_id and r.outcome_id = o.id and r.removed_at is null and r.behind <> '{}'
      union all select i.behind from programme.indicator i where i.space_id = o.space_id and i.outcome_id = o.id and i.removed_at is null and i.behind <> '{}') t order by 1)`
  return db.selectFrom(
    db.selectFrom('programme.outcome as o').select(['o.id', 'o.code', 'o.title', 'o.programme_id as programmeId', 'o.position', behind.as('languages')])
      .where('o.space_id', '=', who.spaceId).where('o.removed_at', 'is', null).where(reachesOutcome(reach)).as('found'),
  ).select(['found.id', 'found.code', 'found.title', 'found.programmeId', 'found.languages']).where(sql<boolean>`found.languages <> '{}'`).orderBy('found.position').limit(most).execute()
}

/** Outcomes she may edit, of programmes that are still drafts, and what each lacks. */
async function incompleteOutcomes(db: Tx, who: Who) {
  const reach = reachOf(who, 'outcome.edit')
  const lacks = (table: string, more = sql``) => sql<boolean>`not exists (select from ${sql.table(table)} x where x.space_id = o.space_id and x.outcome_id = o.id ${more})`
  const rows = await db.selectFrom(
    db.selectFrom('programme.outcome as o').innerJoin('programme.programme as p', (join) => join.onRef('p.space_id', '=', 'o.space_id').onRef('p.id', '=', 'o.programme_id'))
      .select(['o.id', 'o.code', 'o.title', 'o.programme_id as programmeId', 'p.code as programmeCode', 'o.position'])
      .select([
        lacks('programme.indicator', sql`and x.removed_at is null`).as('indicators'), lacks('programme.outcome_partner').as('partners'), lacks('programme.outcome_country').as('countries'),
        lacks('programme.outcome_tag', sql`and x.vocabulary = 'joint-goal'`).as('jointGoals'),
      ])
      .where('o.space_id', '=', who.spaceId).where('o.removed_at', 'is', null).where('p.removed_at', 'is', null).where('p.status', '=', 'draft').where(reachesOutcome(reach)).as('found'),
  ).selectAll().where((eb) => eb.or([eb('found.indicators', '=', true), eb('found.partners', '=', true), eb('found.countries', '=', true), eb('found.jointGoals', '=', true)]))
    .orderBy('found.programmeCode').orderBy('found.position').limit(most).execute()
  return rows.map(({ indicators, partners, countries, jointGoals, position: _, ...one }) => ({
    ...one, lacks: Object.entries({ indicators, partners, countries, jointGoals }).filter(([, missing]) => missing).map(([what]) => what as 'indicators' | 'partners' | 'countries' | 'jointGoals'),
  }))
}
