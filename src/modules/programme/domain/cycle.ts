// A funding cycle: the years that programmes share. Past ones stay beside today's.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { blocker, warning, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { oneLine, plainText } from '#kernel/plain-text.ts'
import { ruleOn } from './rules.ts'

export const CycleFields = z.strictObject({ title: oneLine(100), startsOn: Day, endsOn: Day, legalBasis: z.optional(plainText(1000)) })
export type CycleFields = z.infer<typeof CycleFields>

export const Cycle = z.strictObject({ id: Id, ...CycleFields.shape })
export type Cycle = z.infer<typeof Cycle>

/** CYC-01: from 1 January of one year to 31 December four years on. */
const isWhole = (cycle: CycleFields, years: number) =>
  cycle.startsOn.endsWith('-01-01') && cycle.endsOn === `${Number(cycle.startsOn.slice(0, 4)) + years - 1}-12-31`

export function cycleFindings(cycle: CycleFields): Finding[] {
  if (cycle.endsOn < cycle.startsOn) return [blocker('programme.ends-before-it-starts', 'endsOn')]
  const rule = ruleOn('CYC-01', cycle.startsOn)
  if (!rule || isWhole(cycle, rule.figure ?? 5)) return []
  return [warning('programme.cycle-not-whole', 'endsOn', { rule: rule.id, years: rule.figure ?? 5 })]
}
