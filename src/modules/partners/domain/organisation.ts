// An organisation we work with, answer to or are a part of.
import { z } from 'zod/mini'
import { Country } from '#kernel/country.ts'
import { Id } from '#kernel/id.ts'
import { oneLine, plainText } from '#kernel/plain-text.ts'
import { LanguageCode, TranslatedText } from '#kernel/translated-text.ts'

export const organisationKinds = [
  'recognised-ngo',
  'union',
  'union-federation',
  'movement',
  'mutuality',
  'network',
  'ngo-federation',
  'funder',
  'government',
  'employers',
  'other',
] as const
export const OrganisationKind = z.enum(organisationKinds)
export type OrganisationKind = z.infer<typeof OrganisationKind>

/** Working languages; the first is the one to write to her in. */
export const WorkingLanguages = z.array(LanguageCode).check(
  z.maxLength(12, 'partners.too-many-languages'),
  z.refine((all) => new Set(all).size === all.length, 'partners.language-twice'),
)

export const Website = plainText(500).check(z.refine((text) => text === '' || isWebAddress(text), 'partners.website-not-understood'))

export const OrganisationFields = z.strictObject({
  kind: OrganisationKind,
  name: oneLine(300),
  acronym: plainText(40),
  /** Absent: works across borders. */
  country: z.nullable(Country),
  languages: WorkingLanguages,
  description: z.nullable(TranslatedText),
  website: Website,
  /** The organisation she is a part of: a federation of its confederation, a branch of its union. */
  partOf: z.nullable(Id),
})
export type OrganisationFields = z.infer<typeof OrganisationFields>

/** What a partner may keep right about herself, without asking anybody. */
export const OwnFields = z.partial(z.pick(OrganisationFields, { acronym: true, languages: true, description: true, website: true }))

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/.test(text)) return false
  const address = URL.parse(text)
  return address !== null && address.hostname.includes('.') && address.username === ''
}

/** How people call her in a list: the acronym, when there is one, tells more than the first words of a long name. */
export const shortName = ({ name, acronym }: Pick<OrganisationFields, 'name' | 'acronym'>) => acronym || name
