// Makes the tables say what an amended framework says. Only what is different is written.
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import type { Doing } from '#server/command.ts'
import type { Frame, FrameIndicator, FrameOutcome } from '../domain/frame.ts'
import { without } from '../domain/without.ts'
import { tellLead, tellPartners } from '../events.ts'
import { countryRow, indicatorRow, measureRow, outcomeRow, partnerRow, programmeRow, resultRow, tagRow } from './rows.ts'
import { storeIndicatorDimensions, storePlanned } from './store-indicator.ts'
import { storeMeasureDimensions } from './store-measure.ts'
import { storeTargetGroups } from './store-target-groups.ts'

type Storing = Pick<Doing, 'tx' | 'who' | 'now' | 'newId' | 'tell'>

const same = (one: unknown, other: unknown) => canonicalJson(one ?? null) === canonicalJson(other ?? null)

export async function storeFrame(doing: Storing, before: Frame, after: Frame): Promise<void> {
  const { tx, who } = doing
  const { id: programmeId, ...programme } = after.programme
  if (!same(before.programme, after.programme)) {
    await tx
      .updateTable('programme.programme')
      .set((eb) => ({ ...programmeRow(programme), version: eb('version', '+', 1) }))
      .where('space_id', '=', who.spaceId)
      .where('id', '=', programmeId)
      .execute()
    if (before.programme.leadOrganisationId !== programme.leadOrganisationId) tellLead(doing, programmeId, programme.leadOrganisationId)
  }
  const gone = before.outcomes.filter((one) => !after.outcomes.some((other) => other.id === one.id))
  for (const outcome of gone) {
    await tx
      .updateTable('programme.outcome')
      .set((eb) => ({ removed_at: doing.now, version: eb('version', '+', 1) }))
      .where('space_id', '=', who.spaceId)
      .where('id', '=', outcome.id)
      .execute()
    await tellPartners(doing, programmeId, outcome.id)
  }
  for (const [position, outcome] of after.outcomes.entries()) {
    const was = before.outcomes.find((one) => one.id === outcome.id)
    if (!same(was, outcome)) await storeOutcome(doing, programmeId, was, outcome, position)
  }
}

async function storeOutcome(doing: Storing, programmeId: Id, before: FrameOutcome | undefined, after: FrameOutcome, position: number): Promise<void> {
  const { tx, who, now } = doing
  const key = { space_id: who.spaceId, outcome_id: after.id }
  const { id, countries, partners, tags, targetGroups, results, measures, indicators, ...outcome } = after
  if (before)
    await tx
      .updateTable('programme.outcome')
      .set((eb) => ({ ...outcomeRow(outcome), version: eb('version', '+', 1) }))
      .where('space_id', '=', who.spaceId)
      .where('id', '=', id)
      .execute()
  else await puttingBack(doing, 'programme.outcome', id, { ...outcomeRow(outcome), position }, { programme_id: programmeId, created_at: now })
  if (!same(before?.countries, countries)) {
    await tx.deleteFrom('programme.outcome_country').where('space_id', '=', who.spaceId).where('outcome_id', '=', id).execute()
    if (countries.length)
      await tx
        .insertInto('programme.outcome_country')
        .values(countries.map((one) => ({ ...key, ...countryRow(one) })))
        .execute()
  }
  if (!same(before?.tags, tags)) {
    await tx.deleteFrom('programme.outcome_tag').where('space_id', '=', who.spaceId).where('outcome_id', '=', id).execute()
    if (tags.length)
      await tx
        .insertInto('programme.outcome_tag')
        .values(tags.map((one) => ({ ...key, ...tagRow(one) })))
        .execute()
  }
  if (!same(before?.partners, partners)) {
    await tx.deleteFrom('programme.outcome_partner').where('space_id', '=', who.spaceId).where('outcome_id', '=', id).execute()
    if (partners.length)
      await tx
        .insertInto('programme.outcome_partner')
        .values(partners.map((one) => ({ ...key, ...partnerRow(one) })))
        .execute()
  }
  if (!before || !same(before.partners, partners) || before.ownerOrganisationId !== outcome.ownerOrganisationId) await tellPartners(doing, programmeId, id)
  if (!same(before?.targetGroups, targetGroups)) await storeTargetGroups(tx, who, id, targetGroups, now)
  await storeParts(doing, 'programme.result', before?.results ?? [], parentsFirst(results), resultRow, key)
  await storeParts(doing, 'programme.measure', before?.measures ?? [], measures, measureRow, key)
  for (const one of measures) {
    if (!same(before?.measures.find((it) => it.id === one.id)?.dimensions, one.dimensions)) await storeMeasureDimensions(tx, who, one.id, one.dimensions)
  }
  await storeParts(doing, 'programme.indicator', (before?.indicators ?? []).map(fieldsOnly), indicators.map(fieldsOnly), indicatorRow, key)
  for (const one of indicators) {
    const was = before?.indicators.find((it) => it.id === one.id)
    if (!same(was?.dimensions, one.dimensions)) await storeIndicatorDimensions(tx, who, one.id, one.dimensions ?? [])
    if (!same(was?.planned, one.planned)) await storePlanned(tx, who, doing.newId, one.id, one.planned)
  }
}

const fieldsOnly = (indicator: FrameIndicator) => without(indicator, 'planned')

/** A result is written after the one it serves. */
function parentsFirst<Result extends { id: Id; parentId?: Id | undefined }>(results: Result[]): Result[] {
  const depth = (one: Result, steps = 0): number => {
    const parent = steps > results.length ? undefined : results.find((other) => other.id === one.parentId)
    return parent ? depth(parent, steps + 1) + 1 : 0
  }
  return results
    .map((one) => ({ one, depth: depth(one) }))
    .sort((one, other) => one.depth - other.depth)
    .map(({ one }) => one)
}

type PartTable = 'programme.result' | 'programme.measure' | 'programme.indicator'

async function storeParts<Part extends { id: Id }>(
  doing: Storing,
  table: PartTable,
  before: Part[],
  after: Part[],
  rowOf: (part: Part) => object,
  key: { outcome_id: Id },
): Promise<void> {
  const { tx, who, now } = doing
  for (const [position, part] of after.entries()) {
    const was = before.find((one) => one.id === part.id)
    if (was && same(was, part)) continue
    const row = rowOf(part)
    if (!was) await puttingBack(doing, table, part.id, { ...row, ...(table === 'programme.measure' ? {} : { position }) }, { outcome_id: key.outcome_id })
    else
      await tx
        .updateTable(table as 'programme.result')
        .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
        .where('space_id', '=', who.spaceId)
        .where('id', '=', part.id)
        .execute()
  }
  const gone = before.filter((one) => !after.some((other) => other.id === one.id)).map((one) => one.id)
  if (gone.length) {
    await tx
      .updateTable(table as 'programme.result')
      .set((eb) => ({ removed_at: now, version: eb('version', '+', 1) }))
      .where('space_id', '=', who.spaceId)
      .where('id', 'in', gone)
      .execute()
  }
}

/** A new thing, or one that was removed before and comes back under its own id. An id that belongs elsewhere is refused. */
async function puttingBack(doing: Storing, table: PartTable | 'programme.outcome', id: Id, row: object, owner: object): Promise<void> {
  const { tx, who } = doing
  const there = await (tx
    .selectFrom(table as 'programme.outcome')
    .selectAll()
    .where('space_id', '=', who.spaceId)
    .where('id', '=', id)
    .executeTakeFirst() as Promise<Record<string, unknown> | undefined>)
  if (!there) {
    await tx
      .insertInto(table as 'programme.outcome')
      .values({ space_id: who.spaceId, id, ...owner, ...row } as never)
      .execute()
    return
  }
  const [[column, value]] = Object.entries(owner) as [[string, unknown]]
  // What hung on a removed outcome was not removed itself; an outcome that is there already is another matter.
  if (there[column] !== value || (table === 'programme.outcome' && !there.removed_at)) throw refused('programme.amended-thing-there-already')
  await tx
    .updateTable(table as 'programme.outcome')
    .set((eb) => ({ ...row, removed_at: null, version: eb('version', '+', 1) }))
    .where('space_id', '=', who.spaceId)
    .where('id', '=', id)
    .execute()
}
