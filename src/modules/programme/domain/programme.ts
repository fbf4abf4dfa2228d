// A programme: what one organisation, or several under a lead, promise for a cycle.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { blocker, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { oneLine } from '#kernel/plain-text.ts'
import type { CycleFields } from './cycle.ts'
import { Story, Title } from './narrative.ts'

export const programmeStates = ['draft', 'approved', 'closed'] as const
export type ProgrammeState = (typeof programmeStates)[number]

export const Code = oneLine(60)

export const ProgrammeFields = z.strictObject({
  cycleId: Id,
  code: Code,
  title: Title,
  summary: z.optional(Story),
  /** The organisation that leads the wider joint programme of which this is a part. */
  leadOrganisationId: z.optional(Id),
  startsOn: Day,
  endsOn: Day,
})
export type ProgrammeFields = z.infer<typeof ProgrammeFields>

export const programmeCan = {
  /** What was approved changes by amendment only. */
  beEdited: (programme: { status: string }) => programme.status === 'draft',
  beAmended: (programme: { status: string }) => programme.status === 'approved',
}

interface Days {
  startsOn: Day
  endsOn: Day
}

export function programmeFindings(
  programme: ProgrammeFields,
  cycle: Pick<CycleFields, 'title' | 'startsOn' | 'endsOn'>,
  outcomes: (Days & { code: string })[] = [],
): Finding[] {
  if (programme.endsOn < programme.startsOn) return [blocker('programme.ends-before-it-starts', 'endsOn')]
  const findings: Finding[] = []
  const values = { cycle: cycle.title, from: cycle.startsOn, until: cycle.endsOn }
  if (programme.startsOn < cycle.startsOn) findings.push(blocker('programme.outside-cycle', 'startsOn', values))
  if (programme.endsOn > cycle.endsOn) findings.push(blocker('programme.outside-cycle', 'endsOn', values))
  const left = outcomes.find((outcome) => outcome.startsOn < programme.startsOn || outcome.endsOn > programme.endsOn)
  if (left) findings.push(blocker('programme.outcome-left-outside', 'endsOn', { outcome: left.code, from: left.startsOn, until: left.endsOn }))
  return findings
}

/** Nothing is closed before it began, nor on a day that is still to come. */
export function closingFindings({ startsOn }: { startsOn: Day }, closedOn: Day, today: Day): Finding[] {
  if (closedOn > today) return [blocker('programme.day-to-come', 'closedOn', { day: closedOn })]
  return closedOn < startsOn ? [blocker('programme.closed-before-it-starts', 'closedOn', { from: startsOn })] : []
}
