// The people an outcome is for. Groups overlap: their numbers are never added up, and shares may come to more or less than a hundred.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { Percentage } from './percentage.ts'
import { Title } from './narrative.ts'

export const TargetGroup = z.strictObject({
  id: Id,
  title: Title,
  /** An estimate. */
  people: z.optional(z.int().check(z.gte(0), z.lte(2_000_000_000))),
  /** Percent of these people by group: `{ women: '30', youth: '20' }`. */
  shares: z.optional(z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, 'programme.tag-code')), Percentage)),
})
export type TargetGroup = z.infer<typeof TargetGroup>
export const TargetGroups = z.array(TargetGroup).check(z.maxLength(100))
