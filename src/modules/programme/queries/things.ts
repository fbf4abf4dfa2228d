// As much of a programme, an outcome and what hangs on them as rights depend on. For the keys here, and for modules that keep something about them.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { Thing } from '#modules/identity/domain/may.ts'
import type { Db, Tx } from '#server/command.ts'

export interface ProgrammeHead {
  id: Id
  code: string
  title: TranslatedText
  status: 'draft' | 'approved' | 'closed'
  cycleId: Id
  startsOn: string
  endsOn: string
  version: number
  removedAt: Date | null
}

export interface OutcomeHead {
  id: Id
  programmeId: Id
  programmeStatus: ProgrammeHead['status']
  programmeCode: string
  programmeTitle: TranslatedText
  code: string
  title: TranslatedText
  startsOn: string
  endsOn: string
  version: number
  removedAt: Date | null
}

export interface Known<Head> {
  head: Head
  thing: Thing
  /** What it is part of, nearest first: their histories show its changes too. */
  within: Id[]
}

const countriesOf = sql<string[]>`array(select c.country from programme.outcome_country c where c.space_id = o.space_id and c.outcome_id = o.id)`
const organisationsOf = sql<Id[]>`array(select p.organisation_id from programme.outcome_partner p where p.space_id = o.space_id and p.outcome_id = o.id
  union select p.budget_holder_id from programme.outcome_partner p where p.space_id = o.space_id and p.outcome_id = o.id and p.budget_holder_id is not null
  union select o.owner_organisation_id where o.owner_organisation_id is not null)`

export async function programmeThing(db: Db | Tx, spaceId: Id, id: Id): Promise<Known<ProgrammeHead> | undefined> {
  const row = await db
    .selectFrom('programme.programme as p')
    .select(['p.id', 'p.code', 'p.title', 'p.status', 'p.cycle_id', 'p.starts_on', 'p.ends_on', 'p.version', 'p.removed_at', 'p.lead_organisation_id'])
    .where('p.space_id', '=', spaceId)
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const outcomes = await db
    .selectFrom('programme.outcome as o')
    .select(['o.id', countriesOf.as('countries'), organisationsOf.as('organisations')])
    .where('o.space_id', '=', spaceId)
    .where('o.programme_id', '=', id)
    .where('o.removed_at', 'is', null)
    .execute()
  return {
    head: {
      id: row.id,
      code: row.code,
      title: row.title,
      status: row.status,
      cycleId: row.cycle_id,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      version: row.version,
      removedAt: row.removed_at,
    },
    thing: {
      space: spaceId,
      programme: id,
      outcomes: outcomes.map((one) => one.id),
      countries: [...new Set(outcomes.flatMap((one) => one.countries))],
      organisations: [...new Set([...outcomes.flatMap((one) => one.organisations), ...(row.lead_organisation_id ? [row.lead_organisation_id] : [])])],
    },
    within: [],
  }
}

export async function outcomeThing(db: Db | Tx, spaceId: Id, id: Id): Promise<Known<OutcomeHead> | undefined> {
  return (await outcomeThings(db, spaceId, [id]))[0]
}

export async function outcomeThings(db: Db | Tx, spaceId: Id, ids: Id[]): Promise<Known<OutcomeHead>[]> {
  if (!ids.length) return []
  const rows = await db
    .selectFrom('programme.outcome as o')
    .innerJoin('programme.programme as p', (join) => join.onRef('p.space_id', '=', 'o.space_id').onRef('p.id', '=', 'o.programme_id'))
    .select([
      'o.id',
      'o.programme_id',
      'o.code',
      'o.title',
      'o.starts_on',
      'o.ends_on',
      'o.version',
      'o.removed_at',
      'p.status',
      'p.code as programme_code',
      'p.title as programme_title',
    ])
    .select([countriesOf.as('countries'), organisationsOf.as('organisations')])
    .where('o.space_id', '=', spaceId)
    .where('o.id', 'in', ids)
    .where('p.removed_at', 'is', null)
    .execute()
  return rows.map((row) => ({
    head: {
      id: row.id,
      programmeId: row.programme_id,
      programmeStatus: row.status,
      programmeCode: row.programme_code,
      programmeTitle: row.programme_title,
      code: row.code,
      title: row.title,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      version: row.version,
      removedAt: row.removed_at,
    },
    thing: { space: spaceId, programme: row.programme_id, outcomes: [row.id], countries: row.countries, organisations: row.organisations },
    within: [row.programme_id],
  }))
}

const parts = ['programme.result', 'programme.indicator', 'programme.measure', 'programme.target_group'] as const

/** The outcome of a result, an indicator, a measure or a target group; undefined when there is no such thing. */
export async function outcomeOfPart(db: Db | Tx, spaceId: Id, table: (typeof parts)[number], id: Id): Promise<Id | undefined> {
  return (await outcomesOfParts(db, spaceId, table, [id])).get(id)
}

export async function outcomesOfParts(db: Db | Tx, spaceId: Id, table: (typeof parts)[number], ids: Id[]): Promise<Map<Id, Id>> {
  if (!ids.length) return new Map()
  const rows = await db.selectFrom(table).select(['id', 'outcome_id']).where('space_id', '=', spaceId).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.outcome_id]))
}

export interface AmendmentHead {
  id: Id
  programmeId: Id
  outcomeId: Id | null
  status: 'proposed' | 'approved' | 'refused' | 'withdrawn'
  number: number
}

/** An amendment of one outcome is covered by who covers the outcome; one of several only by who covers the programme. */
export async function amendmentThing(db: Db | Tx, spaceId: Id, id: Id): Promise<Known<AmendmentHead> | undefined> {
  const row = await db
    .selectFrom('programme.amendment')
    .select(['id', 'programme_id', 'outcome_id', 'status', 'number'])
    .where('space_id', '=', spaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const head = { id: row.id, programmeId: row.programme_id, outcomeId: row.outcome_id, status: row.status, number: row.number }
  if (row.outcome_id === null) return { head, thing: { space: spaceId, programme: row.programme_id }, within: [row.programme_id] }
  const outcome = await outcomeThing(db, spaceId, row.outcome_id)
  return outcome && { head, thing: outcome.thing, within: [row.outcome_id, row.programme_id] }
}
