// The framework of one programme as a whole: what is approved, amended, shown "as approved on", and compared.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { Dimension } from './dimension.ts'
import { IndicatorFields } from './indicator.ts'
import { Measure } from './measure.ts'
import { Countries, OutcomeFields, Partners, Tags } from './outcome.ts'
import { PlannedValue } from './planned-value.ts'
import { ProgrammeFields } from './programme.ts'
import { ResultFields } from './result.ts'
import { TargetGroups } from './target-group.ts'

export const FrameResult = z.strictObject({ id: Id, ...ResultFields.shape })
export type FrameResult = z.infer<typeof FrameResult>

export const PlannedValues = z.array(PlannedValue).check(z.maxLength(2000))

export const FrameIndicator = z.strictObject({ id: Id, ...IndicatorFields.shape, planned: PlannedValues })
export type FrameIndicator = z.infer<typeof FrameIndicator>

/** What of an outcome is changed in place: its own fields, and the lists that go with it. */
export const OutcomeFrameFields = z.strictObject({ ...OutcomeFields.shape, countries: Countries, partners: Partners, tags: Tags, targetGroups: TargetGroups })
export type OutcomeFrameFields = z.infer<typeof OutcomeFrameFields>

export const FrameOutcome = z.strictObject({
  id: Id,
  ...OutcomeFrameFields.shape,
  results: z.array(FrameResult).check(z.maxLength(500)),
  measures: z.array(Measure).check(z.maxLength(500)),
  indicators: z.array(FrameIndicator).check(z.maxLength(500)),
})
export type FrameOutcome = z.infer<typeof FrameOutcome>

export const Frame = z.strictObject({
  programme: z.strictObject({ id: Id, ...ProgrammeFields.shape }),
  outcomes: z.array(FrameOutcome),
})
export type Frame = z.infer<typeof Frame>

/** A frame that explains itself for ever: with the names that its ids stood for on the day it was approved. */
export const ApprovedFrame = z.strictObject({
  ...Frame.shape,
  dimensions: z.array(Dimension),
  organisations: z.record(Id, z.string()),
  jointGoals: z.record(z.string(), z.string()),
})
export type ApprovedFrame = z.infer<typeof ApprovedFrame>

export const outcomeIn = (frame: Frame, outcomeId: Id) => frame.outcomes.find((one) => one.id === outcomeId)
export const outcomeOfIndicator = (frame: Frame, indicatorId: Id) => frame.outcomes.find((outcome) => outcome.indicators.some((one) => one.id === indicatorId))
export const outcomeOfResult = (frame: Frame, resultId: Id) => frame.outcomes.find((outcome) => outcome.results.some((one) => one.id === resultId))
export const outcomeOfMeasure = (frame: Frame, measureId: Id) => frame.outcomes.find((outcome) => outcome.measures.some((one) => one.id === measureId))
