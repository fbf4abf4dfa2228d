// The only way to get hold of an organisation, or of what is kept about her: by saying who, and what for.
import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { must, type Thing } from '#modules/identity/domain/may.ts'
import type { Purpose } from '#modules/identity/domain/rights.ts'
import { reachedThrough, thingsOf } from './queries/organisation-thing.ts'

/** An organisation that is still there, unless `removed` is asked for: then one that was taken away. */
export async function organisationFor(tx: Tx, who: Who, purpose: Purpose, organisationId: Id, { removed = false } = {}) {
  const row = await tx.selectFrom('partners.organisation').selectAll().where('space_id', '=', who.spaceId).where('id', '=', organisationId).executeTakeFirst()
  const parts = await tx
    .selectFrom('partners.involvement')
    .select(['programme_id', 'outcome_id'])
    .where('space_id', '=', who.spaceId)
    .where('organisation_id', '=', organisationId)
    .execute()
  const there = row && (row.removed_at !== null) === removed ? row : undefined
  const things: [Thing, ...Thing[]] = thingsOf(who.spaceId, { id: organisationId, country: there?.country ?? null }, parts)
  must(who, purpose, there && reachedThrough(who, purpose, things))
  if (!there) throw notFound()
  return { ...there, things, outcomes: things[0].outcomes ?? [], parts }
}

export async function contactFor(tx: Tx, who: Who, purpose: Purpose, contactId: Id, { removed = false } = {}) {
  const contact = await tx.selectFrom('partners.contact').selectAll().where('space_id', '=', who.spaceId).where('id', '=', contactId).executeTakeFirst()
  const there = contact && (contact.removed_at !== null) === removed ? contact : undefined
  await organisationOf(tx, who, purpose, there)
  return there!
}

export async function agreementFor(tx: Tx, who: Who, purpose: Purpose, agreementId: Id, { removed = false } = {}) {
  const agreement = await tx.selectFrom('partners.agreement').selectAll().where('space_id', '=', who.spaceId).where('id', '=', agreementId).executeTakeFirst()
  const there = agreement && (agreement.removed_at !== null) === removed ? agreement : undefined
  await organisationOf(tx, who, purpose, there)
  return there!
}

async function organisationOf(tx: Tx, who: Who, purpose: Purpose, part: { organisation_id: Id } | undefined) {
  if (!part) return must(who, purpose, undefined)
  await organisationFor(tx, who, purpose, part.organisation_id)
}
