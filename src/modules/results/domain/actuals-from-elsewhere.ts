// What a file from elsewhere says was achieved in one outcome: the body of the news `iati.actuals-read`. The teller gives the ids.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { Line } from './line.ts'

export const ActualsFromElsewhere = z.object({
  outcomeId: Id,
  /** The import they came with. All lines of earlier files for this outcome make place for these. */
  sourceId: Id,
  lines: z.array(Line).check(z.maxLength(20_000)),
})
export type ActualsFromElsewhere = z.infer<typeof ActualsFromElsewhere>
