// What we do when others have news: take a framework that was read from a file into a programme.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import type { Doing, Listener } from '#server/command.ts'
import { parseInput } from '#server/input.ts'
import { stillOpen } from './access.ts'
import { upsert } from './commands/upsert.ts'
import { indicatorRow, memberRow, outcomeRow, plannedRow, resultRow, targetGroupRow } from './commands/rows.ts'
import { unknownCode, withUnknown } from './domain/dimension.ts'
import { FrameworkFromElsewhere } from './domain/framework-from-elsewhere.ts'
import { keyText } from './domain/planned-value.ts'
import { tellPartners } from './events.ts'
import { outcomeThing } from './queries/things.ts'

type Body = FrameworkFromElsewhere

/** The teller asked for the key of the programme. What is there already under the same ids takes over what the file says; nothing is removed. */
const frameworkRead: Listener = {
  hears: 'iati.framework-read',
  async run(doing: Doing, body) {
    const { tx, who, now, note } = doing
    const said = parseInput(FrameworkFromElsewhere, body)
    const { programmeId, outcome } = said
    const programme = await programmeHere(doing, programmeId)
    const there = await outcomeThing(tx, who.spaceId, outcome.id)
    if (!programme || (there && there.head.programmeId !== programmeId)) throw refused('kernel.leans-on-missing')
    stillOpen(programme)
    await identifierIsFree(doing, outcome)

    const { id, iatiIdentifier, status, countries, partners, tags, targetGroups = [], ...fields } = outcome
    const row = {
      ...outcomeRow(fields),
      code: await freeCode(doing, programmeId, id, outcome.code),
      status,
      iati_identifier: iatiIdentifier ?? null,
      removed_at: null,
    }
    if (there)
      await tx
        .updateTable('programme.outcome')
        .set({ ...row, version: there.head.version + 1 })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', id)
        .execute()
    else
      await tx
        .insertInto('programme.outcome')
        .values({ space_id: who.spaceId, id, programme_id: programmeId, ...row, position: programme.outcomes, created_at: now })
        .execute()

    const of = { space_id: who.spaceId, outcome_id: id }
    for (const table of ['programme.outcome_country', 'programme.outcome_partner', 'programme.outcome_tag'] as const) {
      await tx.deleteFrom(table).where('space_id', '=', who.spaceId).where('outcome_id', '=', id).execute()
    }
    await upsert(
      tx,
      'programme.outcome_country',
      ['space_id', 'outcome_id', 'country'],
      once(countries, (one) => one.country).map((one) => ({ ...of, country: one.country, percentage: share(one.percentage) })),
    )
    await upsert(
      tx,
      'programme.outcome_partner',
      ['space_id', 'outcome_id', 'organisation_id', 'role'],
      once(partners, (one) => `${one.organisationId} ${one.role}`).map((one) => ({
        ...of,
        organisation_id: one.organisationId,
        role: one.role,
        note: one.note ?? '',
      })),
    )
    await upsert(
      tx,
      'programme.outcome_tag',
      ['space_id', 'outcome_id', 'vocabulary', 'code'],
      once(tags, (one) => `${one.vocabulary} ${one.code}`).map((one) => ({
        ...of,
        vocabulary: one.vocabulary,
        code: one.code,
        significance: one.significance ?? null,
        percentage: share(one.percentage),
        note: one.note ?? '',
      })),
    )
    await upsert(
      tx,
      'programme.target_group',
      ['space_id', 'id'],
      targetGroups.map((one, position) => ({ ...of, id: one.id, ...targetGroupRow(one, position), removed_at: null })),
    )
    await storeChain(doing, said)
    await tellPartners(doing, programmeId, id)
    note({ thing: { kind: 'outcome', id, name: `${row.code} ${read(outcome.title, who.language).text}`.slice(0, 200) }, within: [programmeId] })
  },
}

/** As much of the programme as one outcome after another needs: a file may bring hundreds. */
const programmeHere = ({ tx, who }: Doing, programmeId: Id) =>
  tx
    .selectFrom('programme.programme as p')
    .select([
      'p.status',
      (eb) =>
        eb
          .selectFrom('programme.outcome as o')
          .select((of) => of.fn.countAll<number>().as('count'))
          .whereRef('o.space_id', '=', 'p.space_id')
          .whereRef('o.programme_id', '=', 'p.id')
          .as('outcomes'),
    ])
    .where('p.space_id', '=', who.spaceId)
    .where('p.id', '=', programmeId)
    .where('p.removed_at', 'is', null)
    .executeTakeFirst()
    .then((row) => row && { status: row.status, outcomes: Number(row.outcomes) })

/** An outcome that goes public gets its identifier from open data; from then on it is hers. */
const identifierGiven: Listener = {
  hears: 'iati.identifier-given',
  async run({ tx, who }, body) {
    const { outcomeId, identifier } = parseInput(z.strictObject({ outcomeId: Id, identifier: z.string().check(z.minLength(1), z.maxLength(300)) }), body)
    await tx
      .updateTable('programme.outcome')
      .set({ iati_identifier: identifier })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', outcomeId)
      .where('iati_identifier', 'is', null)
      .execute()
  },
}

async function storeChain({ tx, who }: Doing, { outcome, results, indicators, dimensions }: Body): Promise<void> {
  const of = { space_id: who.spaceId, outcome_id: outcome.id }
  await upsert(
    tx,
    'programme.result',
    ['space_id', 'id'],
    results.map((one, position) => ({ ...of, id: one.id, ...resultRow(one), position, removed_at: null })),
  )
  const byCode = await storeDimensions(tx, who.spaceId, dimensions)
  await upsert(
    tx,
    'programme.indicator',
    ['space_id', 'id'],
    indicators.map((one, position) => ({
      ...of,
      id: one.id,
      ...indicatorRow({ ...one, dimensions: [] }),
      iati: JSON.stringify(one.iati ?? {}),
      position,
      removed_at: null,
    })),
  )
  if (!indicators.length) return
  const ids = indicators.map((one) => one.id)
  await tx.deleteFrom('programme.planned_value').where('space_id', '=', who.spaceId).where('indicator_id', 'in', ids).execute()
  await tx.deleteFrom('programme.indicator_dimension').where('space_id', '=', who.spaceId).where('indicator_id', 'in', ids).execute()
  await upsert(
    tx,
    'programme.indicator_dimension',
    ['space_id', 'indicator_id', 'dimension_id'],
    indicators.flatMap((one) =>
      [...new Set(one.dimensions ?? [])].flatMap((code) =>
        byCode.has(code) ? [{ space_id: who.spaceId, indicator_id: one.id, dimension_id: byCode.get(code) }] : [],
      ),
    ),
  )
  await upsert(
    tx,
    'programme.planned_value',
    ['space_id', 'id'],
    indicators.flatMap((one) =>
      once(one.planned, keyText).map((value) => ({ space_id: who.spaceId, id: value.id, indicator_id: one.id, ...plannedRow(value) })),
    ),
  )
}

/** Ids of dimensions by code. One that the space knows keeps its id and its members, and learns those it lacks. */
async function storeDimensions(tx: Doing['tx'], spaceId: Id, dimensions: Body['dimensions']): Promise<Map<string, Id>> {
  const known = await tx.selectFrom('programme.dimension').select(['id', 'code']).where('space_id', '=', spaceId).execute()
  const byCode = new Map(known.map((one) => [one.code, one.id]))
  for (const dimension of dimensions) {
    const id = byCode.get(dimension.code) ?? dimension.id
    const isNew = !byCode.has(dimension.code)
    if (isNew) {
      // Nobody said whether its groups overlap: taken as overlapping, so that nothing is added up that may not be.
      await tx
        .insertInto('programme.dimension')
        .values({ space_id: spaceId, id, code: dimension.code, title: JSON.stringify(dimension.title), overlaps: true })
        .execute()
      byCode.set(dimension.code, id)
    }
    const there = await tx
      .selectFrom('programme.dimension_member')
      .select(['code', 'is_unknown'])
      .where('space_id', '=', spaceId)
      .where('dimension_id', '=', id)
      .execute()
    const codes = new Set(there.map((one) => one.code))
    const hasUnknown = there.some((one) => one.is_unknown)
    const members = once(dimension.members, (one) => one.code).map((one) => (hasUnknown ? { ...one, isUnknown: false } : one))
    const whole = isNew ? withUnknown(members) : members
    await upsert(
      tx,
      'programme.dimension_member',
      ['space_id', 'dimension_id', 'code'],
      whole
        .filter((one) => !codes.has(one.code))
        .map((one, index) => ({
          space_id: spaceId,
          dimension_id: id,
          ...memberRow(one, there.length + index),
          is_unknown: Boolean(one.isUnknown) || (one.code === unknownCode && isNew),
        })),
    )
  }
  return byCode
}

/** An outcome keeps its published identifier for ever, also when it was removed. */
async function identifierIsFree({ tx, who }: Doing, { id, iatiIdentifier }: Body['outcome']): Promise<void> {
  if (!iatiIdentifier) return
  const taken = await tx
    .selectFrom('programme.outcome')
    .select('code')
    .where('space_id', '=', who.spaceId)
    .where('iati_identifier', '=', iatiIdentifier)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (taken)
    throw refused('programme.not-accepted', [
      blocker('programme.iati-identifier-taken', 'outcome.iatiIdentifier', { identifier: iatiIdentifier, outcome: taken.code }),
    ])
}

/** A file may use one code twice, or one that a colleague typed in before. */
async function freeCode({ tx, who }: Doing, programmeId: Id, outcomeId: Id, code: string): Promise<string> {
  const rows = await tx
    .selectFrom('programme.outcome')
    .select('code')
    .where('space_id', '=', who.spaceId)
    .where('programme_id', '=', programmeId)
    .where('id', '<>', outcomeId)
    .where('removed_at', 'is', null)
    .execute()
  const taken = new Set(rows.map((one) => one.code))
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? code : `${code.slice(0, 55)}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}

/** The first of each: a file that says a thing twice is told so where it is read. */
function once<One>(list: One[], nameOf: (one: One) => string): One[] {
  const seen = new Set<string>()
  return list.filter((one) => !seen.has(nameOf(one)) && seen.add(nameOf(one)))
}

/** A percentage the column can hold; others are left out, and told where the file is read. */
const share = (percentage: string | undefined) => {
  const figure = Number(percentage)
  return percentage !== undefined && figure > 0 && figure <= 100 ? figure.toFixed(4) : null
}

export const programmeListeners = [frameworkRead, identifierGiven]
