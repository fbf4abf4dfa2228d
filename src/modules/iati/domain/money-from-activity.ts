// Budgets and transactions of an activity: what finance hears as `iati.money-read`.
import type { Id } from '#kernel/id.ts'
import type { MoneyFromElsewhere } from '#modules/finance/domain/money-from-elsewhere.ts'
import type { Activity } from './activity.ts'
import { moneyOf, type Budget } from './amounts.ts'
import { budgetAt, transactionAt, type IdOf } from './ids.ts'
import { nameOfMention } from './organisation-met-in-file.ts'
import type { OrganisationMention } from './organisation-mention.ts'
import { tidy } from './tidy.ts'

interface Around {
  idOf: IdOf
  organisationOf(mention: OrganisationMention | undefined): Id | undefined
}

/** Amounts without a figure, a currency or days stay with the activity; the list of repairs says which. */
export function moneyIn({ budgets, transactions, currency }: Activity, { idOf, organisationOf }: Around): Pick<MoneyFromElsewhere, 'budgets' | 'movements'> {
  return {
    budgets: budgets.flatMap((one, index) => {
      const money = moneyOf(one.amount, currency)
      if (!money || !one.from || !one.until) return []
      return [{ id: idOf(budgetAt(index)), ...kindOfBudget(one), from: one.from, until: one.until, money, valueOn: one.amount?.valueOn ?? one.from }]
    }),
    movements: transactions.flatMap((one, index) => {
      const [money, type] = [moneyOf(one.amount, currency), tidy(one.type, 8)]
      if (!money || !one.on || !type) return []
      return [
        {
          id: idOf(transactionAt(index)),
          type,
          on: one.on,
          money,
          valueOn: one.amount?.valueOn ?? one.on,
          ...(one.description ? { description: one.description } : {}),
          ...(one.provider ? side('provider', one.provider, organisationOf) : {}),
          ...(one.receiver ? side('receiver', one.receiver, organisationOf) : {}),
          ...(one.ref ? { reference: tidy(one.ref, 200) } : {}),
        },
      ]
    }),
  }
}

export const kindOfBudget = ({ type, status }: Budget) =>
  ({ type: type === '2' ? 'revised' : 'original', status: status === '2' ? 'committed' : 'indicative' }) as const

function side(name: 'provider' | 'receiver', mention: OrganisationMention, organisationOf: Around['organisationOf']) {
  const id = organisationOf(mention)
  return { ...(id ? { [`${name}Id`]: id } : {}), [`${name}Name`]: nameOfMention(mention) }
}
