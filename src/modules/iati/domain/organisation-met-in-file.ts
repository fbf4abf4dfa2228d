// Organisations as a file speaks of them, and as we keep them.
import type { Id } from '#kernel/id.ts'
import { IATI, normalIdentifier } from '#modules/partners/domain/identifier.ts'
import type { OrganisationKind } from '#modules/partners/domain/organisation.ts'
import type { OrganisationMet } from '#modules/partners/domain/organisation-met.ts'
import type { partnerRoles } from '#modules/programme/domain/outcome.ts'
import type { OrganisationMention } from './organisation-mention.ts'
import { tidy } from './tidy.ts'

export type PartnerRole = (typeof partnerRoles)[number]

/** By the codelist OrganisationType; what a union is, it does not say. */
const kinds: Record<string, OrganisationKind> = { '10': 'government', '11': 'government', '15': 'government', '40': 'funder', '60': 'funder' }
export const kindOf = (type: string | undefined): OrganisationKind => kinds[type ?? ''] ?? 'other'

/** The other way: 22 a national, 24 a partner country's non-governmental organisation, 90 something else. */
export function typeOf(kind: OrganisationKind, country: string | undefined): string {
  if (kind === 'government') return '10'
  if (kind === 'funder') return '90'
  if (kind === 'recognised-ngo') return '22'
  if (kind === 'employers') return '73'
  if (kind === 'network' || kind === 'other') return '90'
  return country === undefined ? '21' : country === 'BE' ? '22' : '24'
}

const roles: Record<string, PartnerRole> = { '1': 'funding', '2': 'accountable', '3': 'extending', '4': 'implementing' }
export const roleOf = (role: string): PartnerRole | undefined => roles[role.trim()]
export const codeOfRole = (role: PartnerRole): string =>
  ({ funding: '1', accountable: '2', 'co-applicant': '2', extending: '3', implementing: '4', partner: '4' })[role]

export const refOf = (mention: OrganisationMention | undefined) => tidy(mention?.ref, 200)
export const nameOfMention = (mention: OrganisationMention | undefined) => tidy(mention?.name?.text, 300) || refOf(mention)

/** How a mention is told from another: by its identifier, else by its name. Empty: nobody is named. */
export const markOfMention = (mention: OrganisationMention | undefined) =>
  refOf(mention)
    ? `ref ${normalIdentifier({ scheme: IATI, value: refOf(mention) }).value}`
    : nameOfMention(mention)
      ? `name ${nameOfMention(mention).toLowerCase()}`
      : ''

export function organisationMet(mention: OrganisationMention, organisationId: Id): OrganisationMet {
  const ref = refOf(mention)
  return { organisationId, name: nameOfMention(mention), kind: kindOf(mention.type), ...(ref ? { identifier: { scheme: IATI, value: ref } } : {}) }
}
