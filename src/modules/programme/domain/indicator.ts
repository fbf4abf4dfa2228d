// An indicator: what is reported. A formula over measures, one rule over time and one over places; unique people are never summed.
import { z } from 'zod/mini'
import { blocker, warning, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { Story, Title } from './narrative.ts'

export const indicatorKinds = ['count', 'percentage', 'ratio', 'score', 'progress-markers', 'narrative'] as const
export const IndicatorKind = z.enum(indicatorKinds)
export type IndicatorKind = z.infer<typeof IndicatorKind>

/** Which way is better. */
export const indicatorDirections = ['up', 'down', 'none'] as const
export const IndicatorDirection = z.enum(indicatorDirections)
export type IndicatorDirection = z.infer<typeof IndicatorDirection>

export const timeRules = ['sum', 'latest', 'max', 'average', 'cumulative-as-reported', 'not-summable'] as const
export const OverTime = z.enum(timeRules)
export type OverTime = z.infer<typeof OverTime>

export const placeRules = ['sum', 'latest', 'max', 'average', 'not-summable'] as const
export const OverPlaces = z.enum(placeRules)
export type OverPlaces = z.infer<typeof OverPlaces>

/** Which rules a kind of figure can bear: shares, scores and steps are never added up. */
export const rulesFor: Record<IndicatorKind, { overTime: readonly OverTime[]; overPlaces: readonly OverPlaces[] }> = {
  count: { overTime: timeRules, overPlaces: placeRules },
  percentage: { overTime: ['latest', 'max', 'average', 'not-summable'], overPlaces: ['latest', 'max', 'average', 'not-summable'] },
  ratio: { overTime: ['latest', 'max', 'average', 'not-summable'], overPlaces: ['latest', 'max', 'average', 'not-summable'] },
  score: { overTime: ['latest', 'max', 'average', 'not-summable'], overPlaces: ['latest', 'max', 'average', 'not-summable'] },
  'progress-markers': { overTime: ['latest', 'max', 'not-summable'], overPlaces: ['latest', 'max', 'not-summable'] },
  narrative: { overTime: ['latest', 'not-summable'], overPlaces: ['not-summable'] },
}

/** Ids of measures: one that is taken as it is, or one divided by another. Empty while nobody has said how it is collected. */
export const Formula = z.strictObject({ measure: z.optional(Id), numerator: z.optional(Id), denominator: z.optional(Id) })
export type Formula = z.infer<typeof Formula>

/** The described levels of a score or of progress markers. */
export const ScaleLevel = z.strictObject({ level: z.int().check(z.gte(-1000), z.lte(1000)), title: Title })
export type ScaleLevel = z.infer<typeof ScaleLevel>

export const IndicatorFields = z.strictObject({
  /** The result it measures; left out when it measures the outcome itself. */
  resultId: z.optional(Id),
  code: z.optional(plainText(60)),
  title: Title,
  description: z.optional(Story),
  kind: IndicatorKind,
  direction: IndicatorDirection,
  overTime: OverTime,
  overPlaces: OverPlaces,
  countingRules: z.optional(Story),
  formula: z.optional(Formula),
  scale: z.optional(z.array(ScaleLevel).check(z.maxLength(30))),
  /** Ids of the dimensions by which it is split. */
  dimensions: z.optional(z.array(Id).check(z.maxLength(12))),
})
export type IndicatorFields = z.infer<typeof IndicatorFields>

/** What belongs to the same outcome, or exists in the space: what an indicator may name. */
export interface Surroundings {
  results: ReadonlySet<Id>
  measures: ReadonlySet<Id>
  dimensions: ReadonlySet<Id>
}

export function indicatorFindings(indicator: IndicatorFields, around: Surroundings): Finding[] {
  const findings: Finding[] = []
  const { kind, formula = {}, scale = [] } = indicator
  if (!rulesFor[kind].overTime.includes(indicator.overTime))
    findings.push(blocker('programme.rule-over-time-not-for-kind', 'overTime', { kind, rule: indicator.overTime }))
  if (!rulesFor[kind].overPlaces.includes(indicator.overPlaces))
    findings.push(blocker('programme.rule-over-places-not-for-kind', 'overPlaces', { kind, rule: indicator.overPlaces }))
  if (kind === 'narrative' && indicator.direction !== 'none') findings.push(blocker('programme.narrative-has-no-direction', 'direction'))
  if ((kind === 'score' || kind === 'progress-markers') && scale.length < 2) findings.push(warning('programme.scale-missing', 'scale', { kind }))
  if (new Set(scale.map((one) => one.level)).size < scale.length) findings.push(blocker('programme.scale-level-twice', 'scale'))
  if (indicator.resultId && !around.results.has(indicator.resultId)) findings.push(blocker('programme.result-unknown', 'resultId'))
  for (const [name, id] of Object.entries(formula)) if (id && !around.measures.has(id)) findings.push(blocker('programme.measure-unknown', `formula.${name}`))
  if (Boolean(formula.numerator) !== Boolean(formula.denominator)) findings.push(blocker('programme.formula-half', 'formula'))
  if (formula.measure && formula.numerator) findings.push(blocker('programme.formula-double', 'formula'))
  const dimensions = indicator.dimensions ?? []
  dimensions.forEach((id, index) => {
    if (!around.dimensions.has(id)) findings.push(blocker('programme.dimension-unknown', `dimensions.${index}`))
    else if (dimensions.indexOf(id) !== index) findings.push(blocker('programme.dimension-twice', `dimensions.${index}`))
  })
  return findings
}
