// A line of a report: one indicator, one period, and all its cells. The unit of saving and of conflict.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { Id } from '#kernel/id.ts'
import { TranslatedText } from '#kernel/translated-text.ts'
import { Value } from '#kernel/value.ts'

export const LineCell = z.object({
  /** cellKey() of dimension and member codes; left out: the total. */
  cell: z.optional(z.string().check(z.maxLength(500))),
  /** Country code or reference of a place; left out: everywhere. */
  place: z.optional(z.string().check(z.maxLength(200))),
  value: Value,
  comment: z.optional(TranslatedText),
})
export type LineCell = z.infer<typeof LineCell>

export const Line = z.object({
  id: Id,
  indicatorId: Id,
  /** Who reports; left out: the owner of the outcome. */
  organisationId: z.optional(Id),
  from: Day,
  until: Day,
  cells: z.array(LineCell).check(z.maxLength(5000)),
})
export type Line = z.infer<typeof Line>
