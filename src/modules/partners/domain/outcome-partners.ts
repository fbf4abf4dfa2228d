// News from the programme: these organisations now have a part in this outcome (or, without one, in the programme as a whole).
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'

export const OutcomePartnersSet = z.object({
  programmeId: Id,
  outcomeId: z.optional(Id),
  organisationIds: z.array(Id),
})
export type OutcomePartnersSet = z.infer<typeof OutcomePartnersSet>
