// What this module tells others. Names are in the past tense; bodies are nouns of whoever listens.
import type { Id } from '#kernel/id.ts'
import type { Doing } from '#server/command.ts'

/** Who now has a part in an outcome: its owner, its partners, those who hold the money. Heard by partners. */
export async function tellPartners({ tx, who, tell }: Pick<Doing, 'tx' | 'who' | 'tell'>, programmeId: Id, outcomeId: Id): Promise<void> {
  const outcome = await tx
    .selectFrom('programme.outcome')
    .select(['owner_organisation_id', 'removed_at'])
    .where('space_id', '=', who.spaceId)
    .where('id', '=', outcomeId)
    .executeTakeFirst()
  const rows = await tx
    .selectFrom('programme.outcome_partner')
    .select(['organisation_id', 'budget_holder_id'])
    .where('space_id', '=', who.spaceId)
    .where('outcome_id', '=', outcomeId)
    .execute()
  const all = [outcome?.owner_organisation_id, ...rows.flatMap((one) => [one.organisation_id, one.budget_holder_id])]
  const organisationIds = outcome && !outcome.removed_at ? [...new Set(all.filter((id): id is Id => Boolean(id)))] : []
  tell({ name: 'programme.outcome-partners-set', body: { programmeId, outcomeId, organisationIds } })
}

/** The organisation that leads a joint programme has a part in the programme as a whole. */
export function tellLead({ tell }: Pick<Doing, 'tell'>, programmeId: Id, leadOrganisationId: Id | undefined): void {
  tell({ name: 'programme.outcome-partners-set', body: { programmeId, organisationIds: leadOrganisationId ? [leadOrganisationId] : [] } })
}
