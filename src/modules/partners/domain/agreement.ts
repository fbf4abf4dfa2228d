// What was agreed with a partner: from when to when, signed or not, and with the integrity clause or without.
import { z } from 'zod/mini'
import { addDays, Day } from '#kernel/day.ts'
import { blocker, hint, warning, type Finding } from '#kernel/finding.ts'
import { oneLine, plainText } from '#kernel/plain-text.ts'

export const agreementKinds = ['partnership-agreement', 'memorandum', 'funding-agreement', 'addendum', 'other'] as const

export const AgreementFields = z.strictObject({
  kind: z.enum(agreementKinds),
  title: oneLine(300),
  reference: plainText(100),
  startsOn: Day,
  /** Absent: until somebody ends it. */
  endsOn: z.nullable(Day),
  /** Absent: not signed yet. */
  signedOn: z.nullable(Day),
  /** Absent: nobody has looked yet, which is not the same as no. */
  integrityClause: z.nullable(z.boolean()),
  note: plainText(4000),
})
export type AgreementFields = z.infer<typeof AgreementFields>

export type AgreementState = 'unsigned' | 'not-yet' | 'running' | 'ending' | 'ended'

/** Days before the end in which it is time to talk about what follows. */
const TIME_TO_TALK = 90

export function agreementState({ startsOn, endsOn, signedOn }: Pick<AgreementFields, 'startsOn' | 'endsOn' | 'signedOn'>, today: Day): AgreementState {
  if (endsOn && endsOn < today) return 'ended'
  if (!signedOn) return 'unsigned'
  if (startsOn > today) return 'not-yet'
  return endsOn && endsOn <= addDays(today, TIME_TO_TALK) ? 'ending' : 'running'
}

export function agreementFindings(agreement: AgreementFields, today: Day): Finding[] {
  const { startsOn, endsOn, signedOn, integrityClause } = agreement
  if (endsOn && endsOn < startsOn) return [blocker('partners.agreement-ends-before-it-starts', 'endsOn')]
  const findings: Finding[] = []
  if (signedOn && signedOn > today) findings.push(blocker('partners.signed-in-the-future', 'signedOn'))
  if (signedOn && endsOn && signedOn > endsOn) findings.push(warning('partners.signed-after-the-end', 'signedOn'))
  if (!signedOn && agreementState(agreement, today) === 'unsigned' && startsOn <= today) findings.push(warning('partners.running-unsigned', 'signedOn'))
  // Integrity policies of the sector ask for the clause in every agreement with a partner (federations' charter of 2018, made general in 2023).
  if (integrityClause === false) findings.push(warning('partners.integrity-clause-missing', 'integrityClause'))
  if (integrityClause === null) findings.push(hint('partners.integrity-clause-unknown', 'integrityClause'))
  return findings
}
