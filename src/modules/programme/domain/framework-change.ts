// One change of a framework, as an amendment proposes it: with what stood before, so that it can be checked, shown and turned round.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { Value } from '#kernel/value.ts'
import { FrameIndicator, FrameOutcome, FrameResult, OutcomeFrameFields } from './frame.ts'
import { IndicatorFields } from './indicator.ts'
import { Measure, MeasureFields } from './measure.ts'
import { Story } from './narrative.ts'
import { PlannedKey } from './planned-value.ts'
import { ProgrammeFields } from './programme.ts'
import { ResultFields } from './result.ts'

/** Some fields, before and after. A field that stands on one side only was added or emptied. */
const change = <Kind extends string, Key extends z.ZodMiniType, Fields extends z.ZodMiniType>(kind: Kind, id: Key, fields: Fields) =>
  z.strictObject({ kind: z.literal(kind), id, before: fields, after: fields })

const PlannedContent = z.strictObject({ value: Value, comment: z.optional(Story) })

export const FrameworkChange = z.discriminatedUnion('kind', [
  change('change-programme', Id, z.partial(ProgrammeFields)),
  z.strictObject({ kind: z.literal('add-outcome'), outcome: FrameOutcome }),
  z.strictObject({ kind: z.literal('remove-outcome'), outcome: FrameOutcome }),
  change('change-outcome', Id, z.partial(OutcomeFrameFields)),
  z.strictObject({ kind: z.literal('add-result'), outcomeId: Id, result: FrameResult }),
  z.strictObject({ kind: z.literal('remove-result'), outcomeId: Id, result: FrameResult }),
  change('change-result', Id, z.partial(ResultFields)),
  z.strictObject({ kind: z.literal('add-measure'), outcomeId: Id, measure: Measure }),
  z.strictObject({ kind: z.literal('remove-measure'), outcomeId: Id, measure: Measure }),
  change('change-measure', Id, z.partial(MeasureFields)),
  z.strictObject({ kind: z.literal('add-indicator'), outcomeId: Id, indicator: FrameIndicator }),
  z.strictObject({ kind: z.literal('remove-indicator'), outcomeId: Id, indicator: FrameIndicator }),
  change('change-indicator', Id, z.partial(IndicatorFields)),
  /** Without `before` the value is new, without `after` it is taken away. */
  z.strictObject({
    kind: z.literal('set-planned-value'),
    indicatorId: Id,
    key: PlannedKey,
    before: z.optional(PlannedContent),
    after: z.optional(PlannedContent),
  }),
])
export type FrameworkChange = z.infer<typeof FrameworkChange>

export const FrameworkChanges = z.array(FrameworkChange).check(z.minLength(1, 'programme.amendment-without-changes'), z.maxLength(500))

const opposite = {
  'add-outcome': 'remove-outcome',
  'remove-outcome': 'add-outcome',
  'add-result': 'remove-result',
  'remove-result': 'add-result',
  'add-measure': 'remove-measure',
  'remove-measure': 'add-measure',
  'add-indicator': 'remove-indicator',
  'remove-indicator': 'add-indicator',
} as const

/** The changes that lead back, in the order in which they have to be made. */
export const inverted = (changes: FrameworkChange[]): FrameworkChange[] => changes.toReversed().map(invertedOne)

function invertedOne(one: FrameworkChange): FrameworkChange {
  switch (one.kind) {
    case 'set-planned-value': {
      const { before, after, ...rest } = one
      return { ...rest, ...(after ? { before: after } : {}), ...(before ? { after: before } : {}) }
    }
    case 'change-programme':
    case 'change-outcome':
    case 'change-result':
    case 'change-measure':
    case 'change-indicator':
      return { ...one, before: one.after, after: one.before } as FrameworkChange
    default:
      return { ...one, kind: opposite[one.kind] } as FrameworkChange
  }
}
