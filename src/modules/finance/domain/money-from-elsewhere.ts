// What a file from elsewhere says about the money of one outcome: the body of the news `iati.money-read`. The teller gives the ids.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { Id } from '#kernel/id.ts'
import { Money } from '#kernel/money.ts'
import { TranslatedText } from '#kernel/translated-text.ts'

const name = z.optional(z.string().check(z.maxLength(500)))

export const BudgetFromElsewhere = z.object({
  id: Id,
  type: z.enum(['original', 'revised']),
  status: z.enum(['indicative', 'committed']),
  from: Day,
  until: Day,
  money: Money,
  valueOn: Day,
  heading: z.optional(z.string().check(z.maxLength(200))),
  organisationId: z.optional(Id),
})

export const MovementFromElsewhere = z.object({
  id: Id,
  /** Code of the list of transaction types: 1 incoming funds … 4 expenditure … */
  type: z.string().check(z.minLength(1), z.maxLength(8)),
  on: Day,
  money: Money,
  valueOn: Day,
  description: z.optional(TranslatedText),
  providerId: z.optional(Id),
  providerName: name,
  receiverId: z.optional(Id),
  receiverName: name,
  reference: z.optional(z.string().check(z.maxLength(200))),
})

export const MoneyFromElsewhere = z.object({
  outcomeId: Id,
  /** The import they came with. All that earlier files said about this outcome makes place. */
  sourceId: Id,
  budgets: z.array(BudgetFromElsewhere).check(z.maxLength(20_000)),
  movements: z.array(MovementFromElsewhere).check(z.maxLength(50_000)),
})
export type MoneyFromElsewhere = z.infer<typeof MoneyFromElsewhere>
