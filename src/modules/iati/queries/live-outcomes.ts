// Outcomes of one programme as they stand now, with all that goes into their activities.
import type { Id } from '#kernel/id.ts'
import { IATI, KBO } from '#modules/partners/domain/identifier.ts'
import type { OrganisationKind } from '#modules/partners/domain/organisation.ts'
import { liveFrame } from '#modules/programme/queries/live-frame.ts'
import type { LineCell } from '#modules/results/domain/line.ts'
import type { Tx } from '#server/command.ts'
import type { Activity } from '../domain/activity.ts'
import type { Ids } from '../domain/ids.ts'
import type { Base, KnownOrganisation, LiveOutcome } from '../domain/live-outcome.ts'

/** All of them, or those that are named. Memory holds one programme. */
export async function liveOutcomes(db: Tx, spaceId: Id, programmeId: Id, only?: Id): Promise<LiveOutcome[]> {
  const { programme, outcomes } = await liveFrame(db, spaceId, programmeId)
  const chosen = only ? outcomes.filter((one) => one.id === only) : outcomes
  const ids = chosen.map((one) => one.id)
  if (ids.length === 0) return []
  const [rows, bases, lines, budgets, organisations] = await Promise.all([
    db.selectFrom('programme.outcome').select(['id', 'status', 'iati_identifier']).where('space_id', '=', spaceId).where('id', 'in', ids).execute(),
    db
      .selectFrom('iati.activity')
      .select(['outcome_id', 'identifier', 'noun', 'ids', 'language'])
      .where('space_id', '=', spaceId)
      .where('outcome_id', 'in', ids)
      .execute(),
    db
      .selectFrom('results.line')
      .select(['outcome_id', 'indicator_id', 'from_on', 'until_on', 'cells', 'received_at'])
      .where('space_id', '=', spaceId)
      .where('outcome_id', 'in', ids)
      .orderBy('received_at', 'desc')
      .orderBy('from_on')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('finance.budget')
      .select(['outcome_id', 'type', 'status', 'from_on', 'until_on', 'minor', 'currency', 'value_on'])
      .where('space_id', '=', spaceId)
      .where('outcome_id', 'in', ids)
      .where('source', '=', 'typed')
      .where('removed_at', 'is', null)
      .orderBy('from_on')
      .orderBy('position')
      .orderBy('id')
      .execute(),
    organisationsOf(db, spaceId),
  ])
  const rowOf = new Map(rows.map((one) => [one.id, one]))
  const baseOf = new Map(bases.map((one) => [one.outcome_id, one]))
  return chosen.map((outcome): LiveOutcome => {
    const [row, kept] = [rowOf.get(outcome.id)!, baseOf.get(outcome.id)]
    const identifier = kept?.identifier ?? row.iati_identifier
    const base: Base | undefined = kept?.noun ? { activity: kept.noun as unknown as Activity, ids: kept.ids as Ids, language: kept.language } : undefined
    return {
      outcome,
      status: row.status,
      programme: { code: programme.code, startsOn: programme.startsOn, endsOn: programme.endsOn },
      organisations,
      lines: lines
        .filter((one) => one.outcome_id === outcome.id)
        .map((one) => ({ indicatorId: one.indicator_id, from: one.from_on, until: one.until_on, cells: one.cells as unknown as LineCell[] })),
      budgets: budgets
        .filter((one) => one.outcome_id === outcome.id)
        .map((one) => ({
          type: one.type,
          status: one.status,
          from: one.from_on,
          until: one.until_on,
          money: { minor: one.minor, currency: one.currency },
          valueOn: one.value_on,
        })),
      ...(identifier ? { identifier } : {}),
      ...(base ? { base } : {}),
    }
  })
}

/** Whom the law or her task makes public; of all others somebody says that she agreed. */
const publicKinds: OrganisationKind[] = ['recognised-ngo', 'funder', 'government']

/**
 * All of the space, also those that have no part in this programme: a text or a transaction may name anybody, and whoever is not cleared must be recognised.
 */
async function organisationsOf(db: Tx, spaceId: Id): Promise<Map<Id, KnownOrganisation>> {
  const [rows, identifiers] = await Promise.all([
    db.selectFrom('partners.organisation').select(['id', 'name', 'kind', 'country', 'may_be_public']).where('space_id', '=', spaceId).execute(),
    db
      .selectFrom('partners.organisation_identifier')
      .select(['organisation_id', 'scheme', 'value'])
      .where('space_id', '=', spaceId)
      .where('scheme', 'in', [IATI, KBO])
      .orderBy('value')
      .execute(),
  ])
  const byOrganisation = Map.groupBy(identifiers, (one) => one.organisation_id)
  const refOf = (id: Id) => {
    const hers = byOrganisation.get(id) ?? []
    const kbo = hers.find((one) => one.scheme === KBO)
    return hers.find((one) => one.scheme === IATI)?.value ?? (kbo && `${KBO}-${kbo.value}`)
  }
  return new Map(
    rows.map((row): [Id, KnownOrganisation] => {
      const ref = refOf(row.id)
      const isPublic = row.may_be_public || publicKinds.includes(row.kind)
      return [row.id, { id: row.id, name: row.name, kind: row.kind, isPublic, ...(row.country ? { country: row.country } : {}), ...(ref ? { ref } : {}) }]
    }),
  )
}
