// What we do when others have news: add an organisation that was met in a file, and remember in which work each has a part.
import type { Doing, Listener } from '#server/command.ts'
import { parseInput } from '#server/input.ts'
import { normalIdentifier } from './domain/identifier.ts'
import { OrganisationMet } from './domain/organisation-met.ts'
import { OutcomePartnersSet } from './domain/outcome-partners.ts'
import { organisationsByIdentifier } from './queries/organisations-by-identifier.ts'

const organisationMet: Listener = {
  hears: 'partners.organisation-met',
  async run({ tx, who, now, note }: Doing, body) {
    const { organisationId, name, kind = 'other', identifier: met, country } = parseInput(OrganisationMet, body)
    const space_id = who.spaceId
    const identifier = met && normalIdentifier(met)
    const known = await tx.selectFrom('partners.organisation').select('id').where('space_id', '=', space_id).where('id', '=', organisationId).executeTakeFirst()
    if (known || (identifier && (await organisationsByIdentifier(tx, space_id, [identifier])).length > 0)) return
    await tx
      .insertInto('partners.organisation')
      .values({ space_id, id: organisationId, kind, name, country: country ?? null, created_at: now })
      .execute()
    if (identifier)
      await tx
        .insertInto('partners.organisation_identifier')
        .values({ space_id, organisation_id: organisationId, ...identifier })
        .execute()
    note({ thing: { kind: 'organisation', id: organisationId, name } })
  },
}

const outcomePartnersSet: Listener = {
  hears: 'programme.outcome-partners-set',
  async run({ tx, who }: Doing, body) {
    const { programmeId, outcomeId, organisationIds } = parseInput(OutcomePartnersSet, body)
    const about_id = outcomeId ?? programmeId
    // Whoever was met in a programme stays in sight of those who run it; a part in an outcome ends when she leaves it.
    if (outcomeId) await tx.deleteFrom('partners.involvement').where('space_id', '=', who.spaceId).where('about_id', '=', about_id).execute()
    const rows = [...new Set(organisationIds)].map((organisation_id) => ({
      space_id: who.spaceId,
      organisation_id,
      about_id,
      programme_id: programmeId,
      outcome_id: outcomeId ?? null,
    }))
    if (rows.length)
      await tx
        .insertInto('partners.involvement')
        .values(rows)
        .onConflict((same) => same.columns(['space_id', 'organisation_id', 'about_id']).doNothing())
        .execute()
  },
}

export const partnersListeners = [organisationMet, outcomePartnersSet]
