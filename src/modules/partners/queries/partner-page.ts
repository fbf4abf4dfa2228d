// All that is held here about one organisation, on one page.
import { dayOf } from '#kernel/day.ts'
import { hint, warning, type Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { organisationFor } from '../access.ts'
import { agreementFindings, AgreementFields, agreementState } from '../domain/agreement.ts'
import { contactFindings } from '../domain/contact.ts'
import { OrganisationKind } from '../domain/organisation.ts'
import { mayAny, organisationThings } from './organisation-thing.ts'

export async function partnerPage(db: Tx, who: Who, now: Date, organisationId: Id) {
  const row = await organisationFor(db, who, 'partners.read', organisationId)
  const [identifiers, contacts, agreements, family, clearedBy] = [
    await db
      .selectFrom('partners.organisation_identifier')
      .select(['scheme', 'value'])
      .where('space_id', '=', who.spaceId)
      .where('organisation_id', '=', row.id)
      .orderBy('scheme')
      .orderBy('value')
      .execute(),
    await db
      .selectFrom('partners.contact')
      .selectAll()
      .where('space_id', '=', who.spaceId)
      .where('organisation_id', '=', row.id)
      .where('removed_at', 'is', null)
      .orderBy('name')
      .execute(),
    await db
      .selectFrom('partners.agreement')
      .selectAll()
      .where('space_id', '=', who.spaceId)
      .where('organisation_id', '=', row.id)
      .where('removed_at', 'is', null)
      .orderBy('starts_on', 'desc')
      .execute(),
    await familyOf(db, who, row),
    row.cleared_by ? await db.selectFrom('identity.person').select('name').where('id', '=', row.cleared_by).executeTakeFirst() : undefined,
  ]
  const today = dayOf(now)
  const shownAgreements = agreements.map((one) => {
    const fields = AgreementFields.parse({
      kind: one.kind,
      title: one.title,
      reference: one.reference,
      startsOn: one.starts_on,
      endsOn: one.ends_on,
      signedOn: one.signed_on,
      integrityClause: one.integrity_clause,
      note: one.note,
    })
    return { id: one.id, version: one.version, ...fields, state: agreementState(fields, today), findings: agreementFindings(fields, today) }
  })
  const shownContacts = contacts.map(({ id, version, name, function: role, email, phone, languages, consent_at }) => ({
    id,
    version,
    name,
    function: role,
    email,
    phone,
    languages,
    consentAt: consent_at,
    findings: contactFindings({ consent: consent_at !== null, email, phone }),
  }))
  return {
    id: row.id,
    version: row.version,
    kind: OrganisationKind.parse(row.kind),
    name: row.name,
    acronym: row.acronym,
    country: row.country,
    languages: row.languages,
    description: row.description,
    website: row.website,
    identifiers,
    contacts: shownContacts,
    agreements: shownAgreements,
    ...family,
    clearance: row.may_be_public ? { at: row.cleared_at, by: clearedBy?.name ?? null, basis: row.clearance_basis } : null,
    /** By programme, as the programme told it; what they are called is asked there, with the reader's own rights. */
    work: [...Map.groupBy(row.parts, (part) => part.programme_id)].map(([programmeId, parts]) => ({
      programmeId,
      outcomeIds: parts.flatMap((part) => part.outcome_id ?? []),
    })),
    findings: pageFindings({
      contacts: contacts.length,
      agreements: shownAgreements.map((one) => one.state),
      identifiers: identifiers.length,
      outcomes: row.outcomes.length,
    }),
    may: { edit: mayAny(who, 'partners.edit', row.things), tend: mayAny(who, 'partners.tend', row.things), clear: mayAny(who, 'partners.clear', row.things) },
  }
}

/** What she is a part of is hers to know by name; her parts are shown to those who may know them. */
async function familyOf(db: Tx, who: Who, row: { id: Id; part_of: Id | null }) {
  const parts = await db
    .selectFrom('partners.organisation')
    .select(['id'])
    .where('space_id', '=', who.spaceId)
    .where('part_of', '=', row.id)
    .where('removed_at', 'is', null)
    .execute()
  const known = await organisationThings(db, who.spaceId, [...(row.part_of ? [row.part_of] : []), ...parts.map((part) => part.id)])
  const whole = known.find((one) => one.id === row.part_of)
  return {
    partOf: whole ? { id: whole.id, name: whole.name, readable: mayAny(who, 'partners.read', whole.things) } : null,
    parts: known.filter((one) => one.id !== row.part_of && mayAny(who, 'partners.read', one.things)).map(({ id, name }) => ({ id, name })),
  }
}

interface Counted {
  contacts: number
  agreements: string[]
  identifiers: number
  outcomes: number
}

function pageFindings({ contacts, agreements, identifiers, outcomes }: Counted): Finding[] {
  const findings: Finding[] = []
  if (contacts === 0) findings.push(hint('partners.no-contact', 'contacts'))
  if (identifiers === 0) findings.push(hint('partners.no-identifier', 'identifiers'))
  if (outcomes > 0 && !agreements.some((state) => state === 'running' || state === 'ending'))
    findings.push(warning('partners.no-running-agreement', 'agreements'))
  return findings
}
