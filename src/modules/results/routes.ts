// The door: addresses in, questions out.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { question, routes } from '#server/question.ts'
import { outcomeProgress } from './queries/outcome-progress.ts'

export const resultsRoutes = routes({
  'GET /outcomes/:outcomeId/progress': question({
    input: z.strictObject({ outcomeId: Id }),
    run: ({ db, who }, { outcomeId }) => outcomeProgress(db, who, outcomeId),
  }),
})
