// An outcome: one change that is promised, with its owner, its places, its partners and the themes it serves.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { blocker, warning, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { Story, Title } from './narrative.ts'
import { hundred, Percentage, unitsOf } from './percentage.ts'
import { Code } from './programme.ts'
import { Tag, tagFindings } from './tags.ts'

/** Where it stands in its life. Not a part of the framework: it moves without an amendment. */
export const outcomeStates = ['planned', 'running', 'finalising', 'closed', 'cancelled', 'suspended'] as const
export const OutcomeState = z.enum(outcomeStates)
export type OutcomeState = z.infer<typeof OutcomeState>

export const OutcomeFields = z.strictObject({
  code: Code,
  title: Title,
  description: z.optional(Story),
  genderNote: z.optional(Story),
  environmentNote: z.optional(Story),
  /** Its own decree, its own books: each outcome has one owner. */
  ownerOrganisationId: z.optional(Id),
  startsOn: Day,
  endsOn: Day,
})
export type OutcomeFields = z.infer<typeof OutcomeFields>

export const OutcomeCountry = z.strictObject({
  country: z.string().check(z.regex(/^[A-Z]{2}$/, 'programme.country-code')),
  percentage: z.optional(Percentage),
})
export type OutcomeCountry = z.infer<typeof OutcomeCountry>

export const partnerRoles = ['partner', 'co-applicant', 'implementing', 'funding', 'accountable', 'extending'] as const
export const OutcomePartner = z.strictObject({
  organisationId: Id,
  role: z.enum(partnerRoles),
  /** Who holds the money, when that is somebody else. */
  budgetHolderId: z.optional(Id),
  note: z.optional(plainText(2000)),
})
export type OutcomePartner = z.infer<typeof OutcomePartner>

export const Countries = z.array(OutcomeCountry).check(z.maxLength(100))
export const Partners = z.array(OutcomePartner).check(z.maxLength(200))
export const Tags = z.array(Tag).check(z.maxLength(300))

interface Frame {
  startsOn: Day
  endsOn: Day
}

export function outcomeFindings(outcome: Pick<OutcomeFields, 'startsOn' | 'endsOn'>, programme: Frame): Finding[] {
  if (outcome.endsOn < outcome.startsOn) return [blocker('programme.ends-before-it-starts', 'endsOn')]
  const findings: Finding[] = []
  const values = { from: programme.startsOn, until: programme.endsOn }
  if (outcome.startsOn < programme.startsOn) findings.push(blocker('programme.outside-programme', 'startsOn', values))
  if (outcome.endsOn > programme.endsOn) findings.push(blocker('programme.outside-programme', 'endsOn', values))
  return findings
}

export function countryFindings(countries: OutcomeCountry[]): Finding[] {
  const findings = twice(countries.map((one) => one.country)).map(({ name, index }) =>
    blocker('programme.country-twice', `countries.${index}`, { country: name }),
  )
  countries.forEach((one, index) => {
    if (one.percentage === undefined) return
    if (unitsOf(one.percentage) === 0 || unitsOf(one.percentage) > hundred)
      findings.push(blocker('programme.percentage-out-of-range', `countries.${index}.percentage`))
  })
  const shares = countries.filter((one) => one.percentage !== undefined)
  const total = shares.reduce((sum, one) => sum + unitsOf(one.percentage!), 0)
  if (shares.length && shares.length < countries.length) findings.push(warning('programme.country-without-percentage', 'countries'))
  else if (shares.length && total !== hundred) findings.push(warning('programme.percentages-not-hundred', 'countries', { total: total / 10_000 }))
  return findings
}

export function partnerFindings(partners: OutcomePartner[]): Finding[] {
  return twice(partners.map((one) => `${one.organisationId} ${one.role}`)).map(({ index }) => blocker('programme.partner-twice', `partners.${index}`))
}

export const outcomeTagFindings = (tags: Tag[]): Finding[] => [
  ...twice(tags.map((one) => `${one.vocabulary} ${one.code}`)).map(({ index }) => blocker('programme.tag-twice', `tags.${index}`, { code: tags[index]!.code })),
  ...tags.flatMap((tag, index) => tagFindings(tag, `tags.${index}`)),
]

function twice(names: string[]): { name: string; index: number }[] {
  const seen = new Set<string>()
  return names.flatMap((name, index) => {
    if (seen.has(name)) return [{ name, index }]
    seen.add(name)
    return []
  })
}
