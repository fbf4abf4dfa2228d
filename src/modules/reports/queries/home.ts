// "What needs me": what waits for this person, what is incomplete in what she may edit, and what others did since she last looked.
import { sql } from 'kysely'
import { addDays, dayOf, type Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import { reachOf } from '#modules/identity/domain/may.ts'
import { changesSince } from '#modules/conversation/queries/history-of.ts'
import { openRemarks } from '#modules/conversation/queries/open-remarks.ts'
import { amendments } from '#modules/programme/queries/amendments.ts'
import { reachesOutcome } from '#modules/programme/queries/reach.ts'
import { without } from '#modules/programme/domain/without.ts'
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
    openAmendments(db, who),
    openRemarks(db, who),
    agreementsEnding(db, who, today),
    translationsBehind(db, who),
    incompleteOutcomes(db, who),
    changesSince(db, who, { afterSeq: Number(visit?.seen_seq ?? 0) }),
  ])
  return {
    today,
    ...open,
    remarks,
    agreementsEnding: agreements,
    translationsBehind: behind,
    incompleteOutcomes: incomplete,
    changes,
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
    amendmentsToReview: decides.everything
      ? []
      : others.filter(
          (one) => !one.review && (!reviewable || reviews.programmes.includes(one.programmeId) || (one.outcomeId && reviewable.has(one.outcomeId))),
        ),
    /** Hers, and still open: with the remarks a reviewer made. */
    ownAmendments: open.filter((one) => one.proposedById === who.personId),
  }
}

async function reviewableOutcomes(db: Tx, who: Who) {
  const rows = await db
    .selectFrom('programme.outcome as o')
    .select('o.id')
    .where('o.space_id', '=', who.spaceId)
    .where('o.removed_at', 'is', null)
    .where(reachesOutcome(reachOf(who, 'outcome.review')))
    .execute()
  return new Set(rows.map((one) => one.id))
}

async function agreementsEnding(db: Tx, who: Who, today: Day) {
  const reach = reachOf(who, 'partners.tend')
  const rows = await db
    .selectFrom('partners.agreement as t')
    .innerJoin('partners.organisation as g', (join) => join.onRef('g.space_id', '=', 't.space_id').onRef('g.id', '=', 't.organisation_id'))
    .select(['t.id', 't.title', 't.ends_on as endsOn', 'g.id as organisationId', 'g.name'])
    .where('t.space_id', '=', who.spaceId)
    .where('t.removed_at', 'is', null)
    .where('g.removed_at', 'is', null)
    .where('t.ends_on', '>=', addDays(today, -30))
    .where('t.ends_on', '<=', addDays(today, endingWithin))
    .where((eb) =>
      reach.everything
        ? sql<boolean>`true`
        : eb.or([sql<boolean>`g.id::text = any(${reach.organisations}::text[])`, sql<boolean>`g.country = any(${reach.countries}::text[])`]),
    )
    .orderBy('t.ends_on')
    .limit(most)
    .execute()
  return rows.map((one) => ({ ...one, endsOn: one.endsOn! }))
}

/** Outcomes she may translate in which a source was changed after its translation, with the languages that fell behind. */
async function translationsBehind(db: Tx, who: Who) {
  const reach = reachOf(who, 'outcome.translate')
  const late = (part: 'programme.result' | 'programme.indicator') =>
    db
      .selectFrom(`${part} as it` as 'programme.result as it')
      .select(['it.outcome_id as id', 'it.behind'])
      .where('it.space_id', '=', who.spaceId)
      .where('it.removed_at', 'is', null)
      .where(sql<boolean>`it.behind <> '{}'`)
  // All that fell behind is little: found first, then asked whose it is.
  const rows = await db
    .with('late', () =>
      late('programme.result')
        .unionAll(late('programme.indicator'))
        .unionAll(
          db
            .selectFrom('programme.outcome as it')
            .select(['it.id', 'it.behind'])
            .where('it.space_id', '=', who.spaceId)
            .where(sql<boolean>`it.behind <> '{}'`),
        ),
    )
    .selectFrom('late')
    .innerJoin('programme.outcome as o', 'o.id', 'late.id')
    .select(['o.id', 'o.code', 'o.title', 'o.programme_id as programmeId', 'late.behind'])
    .where('o.space_id', '=', who.spaceId)
    .where('o.removed_at', 'is', null)
    .where(reachesOutcome(reach))
    .orderBy('o.position')
    .limit(600)
    .execute()
  const behind = new Map<Id, (typeof rows)[number] & { languages: Set<string> }>()
  for (const row of rows) {
    const one = behind.get(row.id) ?? { ...row, languages: new Set<string>() }
    for (const language of row.behind) one.languages.add(language)
    behind.set(row.id, one)
  }
  return [...behind.values()].slice(0, most).map((one) => ({ ...without(one, 'behind'), languages: [...one.languages].sort() }))
}

/** Outcomes she may edit, of programmes that are still drafts, and what each lacks. */
async function incompleteOutcomes(db: Tx, who: Who) {
  // Read apart and put together here: quick also on a database that has not counted its rows yet.
  const drafts = await db
    .selectFrom('programme.programme')
    .select(['id', 'code'])
    .where('space_id', '=', who.spaceId)
    .where('removed_at', 'is', null)
    .where('status', '=', 'draft')
    .execute()
  if (!drafts.length) return []
  const codes = new Map(drafts.map((one) => [one.id, one.code]))
  const reached = await db
    .selectFrom('programme.outcome as o')
    .select(['o.id', 'o.code', 'o.title', 'o.programme_id as programmeId'])
    .where('o.space_id', '=', who.spaceId)
    .where('o.removed_at', 'is', null)
    .where(reachesOutcome(reachOf(who, 'outcome.edit')))
    .orderBy('o.position')
    .orderBy('o.code')
    .execute()
  const outcomes = reached
    .flatMap((one) => (codes.has(one.programmeId) ? [{ ...one, programmeCode: codes.get(one.programmeId)! }] : []))
    .sort((one, other) => (one.programmeCode < other.programmeCode ? -1 : one.programmeCode > other.programmeCode ? 1 : 0))
  if (!outcomes.length) return []
  // Four small lists are read faster than four questions about each outcome.
  const having = async (table: 'programme.outcome_partner' | 'programme.outcome_country' | 'programme.outcome_tag' | 'programme.indicator') =>
    new Set(
      (
        await db
          .selectFrom(table as 'programme.outcome_partner')
          .select('outcome_id')
          .distinct()
          .where('space_id', '=', who.spaceId)
          .$if(table === 'programme.outcome_tag', (query) => query.where(sql<boolean>`vocabulary = 'joint-goal'`))
          .$if(table === 'programme.indicator', (query) => query.where(sql<boolean>`removed_at is null`))
          .execute()
      ).map((one) => one.outcome_id),
    )
  const [indicators, partners, countries, jointGoals] = await Promise.all([
    having('programme.indicator'),
    having('programme.outcome_partner'),
    having('programme.outcome_country'),
    having('programme.outcome_tag'),
  ])
  const there = { indicators, partners, countries, jointGoals }
  return outcomes
    .map((one) => ({ ...one, lacks: (Object.keys(there) as (keyof typeof there)[]).filter((what) => !there[what].has(one.id)) }))
    .filter((one) => one.lacks.length)
    .slice(0, most)
}
