// The door: addresses in, questions out.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { question, routes } from '#server/question.ts'
import { moneyOverview } from './queries/money-overview.ts'
import { outcomeMoney } from './queries/outcome-money.ts'

export const financeRoutes = routes({
  'GET /money': question({ input: z.strictObject({}), run: ({ db, who }) => moneyOverview(db, who) }),
  'GET /outcomes/:outcomeId/money': question({
    input: z.strictObject({ outcomeId: Id }),
    run: ({ db, who }, { outcomeId }) => outcomeMoney(db, who, outcomeId),
  }),
})
