// A measure: what is collected, from where and how often. Kept apart from the indicators that are reported with it.
import { z } from 'zod/mini'
import { blocker, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { oneLine } from '#kernel/plain-text.ts'
import { Story, Title } from './narrative.ts'

export const periodTypes = ['month', 'quarter', 'half-year', 'year', 'milestone'] as const
export const PeriodType = z.enum(periodTypes)
export type PeriodType = z.infer<typeof PeriodType>

export const MeasureFields = z.strictObject({
  /** The question as it is asked. */
  title: Title,
  /** Where the figure comes from. */
  source: z.optional(Story),
  /** `number`, `people`, `percent`, `EUR` … */
  unit: oneLine(60),
  periodType: PeriodType,
  /** Crossed dimensions are asked for together (sex × age); the others each on their own. */
  dimensions: z.array(z.strictObject({ dimensionId: Id, crossed: z.optional(z.boolean()) })).check(z.maxLength(12)),
})
export type MeasureFields = z.infer<typeof MeasureFields>

export const Measure = z.strictObject({ id: Id, ...MeasureFields.shape })
export type Measure = z.infer<typeof Measure>

export function measureFindings({ dimensions }: Pick<MeasureFields, 'dimensions'>, known: ReadonlySet<Id>): Finding[] {
  return dimensions.flatMap((one, index): Finding[] => {
    if (!known.has(one.dimensionId)) return [blocker('programme.dimension-unknown', `dimensions.${index}.dimensionId`)]
    const first = dimensions.findIndex((other) => other.dimensionId === one.dimensionId)
    return first < index ? [blocker('programme.dimension-twice', `dimensions.${index}.dimensionId`)] : []
  })
}
