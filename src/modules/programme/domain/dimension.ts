// A dimension splits a figure: sex, age, form of work. Its members have dates, are never deleted, and one of them is always "unknown".
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { blocker, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { oneLine } from '#kernel/plain-text.ts'
import { textIn } from '#kernel/translated-text.ts'
import { Title } from './narrative.ts'

export const DimensionMember = z.strictObject({
  code: oneLine(120),
  title: Title,
  validFrom: z.optional(Day),
  validUntil: z.optional(Day),
  isUnknown: z.optional(z.boolean()),
})
export type DimensionMember = z.infer<typeof DimensionMember>

export const DimensionFields = z.strictObject({
  code: oneLine(60),
  title: Title,
  /** Its groups overlap (women, youth, migrants): parts may add to more or less than the total. */
  overlaps: z.optional(z.boolean()),
  members: z.array(DimensionMember).check(z.maxLength(200)),
})
export type DimensionFields = z.infer<typeof DimensionFields>

export const Dimension = z.strictObject({ id: Id, ...DimensionFields.shape })
export type Dimension = z.infer<typeof Dimension>

export const unknownCode = 'unknown'

/** The same members, with "unknown" among them. */
export function withUnknown(members: DimensionMember[]): DimensionMember[] {
  if (members.some((one) => one.isUnknown)) return members
  const named = members.find((one) => one.code === unknownCode)
  if (named) return members.map((one) => (one === named ? { ...one, isUnknown: true } : one))
  const words = { nl: 'Onbekend', fr: 'Inconnu', de: 'Unbekannt', es: 'Desconocido', pt: 'Desconhecido' }
  const title = {
    ...textIn('en', 'Unknown'),
    translations: Object.fromEntries(Object.entries(words).map(([language, text]) => [language, { text, state: 'checked' as const }])),
  }
  return [...members, { code: unknownCode, title, isUnknown: true }]
}

export const holdsOn = (member: Pick<DimensionMember, 'validFrom' | 'validUntil'>, from: Day, until: Day) =>
  (!member.validFrom || member.validFrom <= until) && (!member.validUntil || member.validUntil >= from)

export function dimensionFindings({ members }: Pick<DimensionFields, 'members'>): Finding[] {
  const seen = new Set<string>()
  const findings = members.flatMap((member, index): Finding[] => {
    const at = `members.${index}`
    if (seen.has(member.code)) return [blocker('programme.member-twice', `${at}.code`, { member: member.code })]
    seen.add(member.code)
    if (member.validFrom && member.validUntil && member.validUntil < member.validFrom) return [blocker('programme.ends-before-it-starts', `${at}.validUntil`)]
    return []
  })
  if (members.filter((one) => one.isUnknown).length > 1) findings.push(blocker('programme.unknown-twice', 'members'))
  return findings
}
