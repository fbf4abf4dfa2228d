// Finds programmes, outcomes, indicators and organisations by words, in any language and without minding accents. Only what she reaches.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { folded } from '../domain/narrative.ts'
import { reachesOutcome, reachesProgramme, reachFor } from './reach.ts'

export interface Hit {
  kind: 'programme' | 'outcome' | 'indicator' | 'organisation'
  id: Id
  code: string
  /** A narrative, or the name of an organisation. */
  title: TranslatedText | string
  /** Where it belongs. */
  outcomeId?: Id
  programmeId?: Id
  within?: string
}

const mostOfAKind = 8

/** Words in any order; each has to be there. */
export async function search(db: Tx, who: Who, q: string): Promise<{ hits: Hit[] }> {
  const programmes = reachFor(who, 'programme.read')
  const reach = reachFor(who, 'outcome.read')
  const partners = reachFor(who, 'partners.read')
  const patterns = folded(q)
    .split(' ')
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  if (!patterns.length) return { hits: [] }
  const found = (column: string) => sql<boolean>`${sql.ref(column)} like all (${patterns}::text[])`
  const name = sql<string>`lower(translate(g.name || ' ' || g.acronym, ${accents.from}, ${accents.to}))`
  const [programmeRows, outcomeRows, indicatorRows, organisationRows] = await Promise.all([
    db
      .selectFrom('programme.programme as p')
      .select(['p.id', 'p.code', 'p.title'])
      .where('p.space_id', '=', who.spaceId)
      .where('p.removed_at', 'is', null)
      .where(found('p.search'))
      .where(reachesProgramme(programmes))
      .orderBy('p.starts_on', 'desc')
      .limit(mostOfAKind)
      .execute(),
    db
      .selectFrom('programme.outcome as o')
      .innerJoin('programme.programme as p', (join) => join.onRef('p.space_id', '=', 'o.space_id').onRef('p.id', '=', 'o.programme_id'))
      .select(['o.id', 'o.code', 'o.title', 'o.programme_id', 'p.code as within'])
      .where('o.space_id', '=', who.spaceId)
      .where('o.removed_at', 'is', null)
      .where('p.removed_at', 'is', null)
      .where(found('o.search'))
      .where(reachesOutcome(reach))
      .orderBy('o.starts_on', 'desc')
      .orderBy('o.code')
      .limit(mostOfAKind)
      .execute(),
    db
      .selectFrom('programme.indicator as i')
      .innerJoin('programme.outcome as o', (join) => join.onRef('o.space_id', '=', 'i.space_id').onRef('o.id', '=', 'i.outcome_id'))
      .select(['i.id', 'i.code', 'i.title', 'i.outcome_id', 'o.code as within'])
      .where('i.space_id', '=', who.spaceId)
      .where('i.removed_at', 'is', null)
      .where('o.removed_at', 'is', null)
      // Read once, not once per indicator as a join did on a database that has not counted its rows yet.
      .where(sql<boolean>`o.programme_id = any(array(select p.id from programme.programme p where p.space_id = ${who.spaceId} and p.removed_at is null))`)
      .where(found('i.search'))
      .where(reachesOutcome(reach))
      .orderBy('i.position')
      .limit(mostOfAKind)
      .execute(),
    db
      .selectFrom('partners.organisation as g')
      .select(['g.id', 'g.acronym', 'g.name'])
      .where('g.space_id', '=', who.spaceId)
      .where('g.removed_at', 'is', null)
      .where(sql<boolean>`${name} like all (${patterns}::text[])`)
      .where((eb) =>
        partners.everything
          ? sql<boolean>`true`
          : eb.or([sql<boolean>`g.id::text = any(${partners.organisations}::text[])`, sql<boolean>`g.country = any(${partners.countries}::text[])`]),
      )
      .orderBy('g.name')
      .limit(mostOfAKind)
      .execute(),
  ])
  return {
    hits: [
      ...programmeRows.map((one): Hit => ({ kind: 'programme', id: one.id, code: one.code, title: one.title })),
      ...outcomeRows.map((one): Hit => ({ kind: 'outcome', id: one.id, code: one.code, title: one.title, programmeId: one.programme_id, within: one.within })),
      ...organisationRows.map((one): Hit => ({ kind: 'organisation', id: one.id, code: one.acronym, title: one.name })),
      ...indicatorRows.map((one): Hit => ({ kind: 'indicator', id: one.id, code: one.code, title: one.title, outcomeId: one.outcome_id, within: one.within })),
    ],
  }
}

/** Letters of the languages we meet, with and without their marks; the database folds names as folded() folds words. */
const accents = {
  from: 'ÀÁÂÃÄÅàáâãäåÈÉÊËèéêëÌÍÎÏìíîïÒÓÔÕÖòóôõöÙÚÛÜùúûüÇçÑñÝýÿĂăȘșȚțŠšŽžČčĞğİŌō',
  to: 'AAAAAAaaaaaaEEEEeeeeIIIIiiiiOOOOOoooooUUUUuuuuCcNnYyyAaSsTtSsZzCcGgIOo',
}
