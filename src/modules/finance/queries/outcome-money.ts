// The money of one outcome: its budget line by line, what moved, and totals per currency and year. Who is here for one organisation sees hers.
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import { may } from '#modules/identity/domain/may.ts'
import type { Tx } from '#server/command.ts'
import { moneyOfOutcomeFor } from '../access.ts'
import { totalsByYear, yearOf } from '../domain/totals.ts'

const mostMovements = 1000

export async function outcomeMoney(db: Tx, who: Who, outcomeId: Id) {
  const { thing, head, ownOnly } = await moneyOfOutcomeFor(db, who, 'money.read', outcomeId)
  const none = ownOnly?.length === 0
  const [budgets, movements] = none
    ? [[], []]
    : await Promise.all([
        db
          .selectFrom('finance.budget as b')
          .leftJoin('partners.organisation as g', (join) => join.onRef('g.space_id', '=', 'b.space_id').onRef('g.id', '=', 'b.organisation_id'))
          .select([
            'b.id',
            'b.organisation_id as organisationId',
            'g.name as organisationName',
            'b.heading',
            'b.type',
            'b.status',
            'b.from_on as from',
            'b.until_on as until',
            'b.minor',
            'b.currency',
            'b.value_on as valueOn',
            'b.source',
            'b.version',
          ])
          .where('b.space_id', '=', who.spaceId)
          .where('b.outcome_id', '=', outcomeId)
          .where('b.removed_at', 'is', null)
          .$if(ownOnly !== undefined, (query) => query.where('b.organisation_id', 'in', ownOnly!))
          .orderBy('b.from_on')
          .orderBy('b.position')
          .orderBy('b.id')
          .execute(),
        db
          .selectFrom('finance.movement as m')
          .leftJoin('partners.organisation as p', (join) => join.onRef('p.space_id', '=', 'm.space_id').onRef('p.id', '=', 'm.provider_id'))
          .leftJoin('partners.organisation as r', (join) => join.onRef('r.space_id', '=', 'm.space_id').onRef('r.id', '=', 'm.receiver_id'))
          .select([
            'm.id',
            'm.type',
            'm.on_day as on',
            'm.minor',
            'm.currency',
            'm.value_on as valueOn',
            'm.description',
            'm.provider_id as providerId',
            'm.receiver_id as receiverId',
            'm.provider_name',
            'm.receiver_name',
            'm.reference',
            'p.name as provider',
            'r.name as receiver',
          ])
          .where('m.space_id', '=', who.spaceId)
          .where('m.outcome_id', '=', outcomeId)
          .$if(ownOnly !== undefined, (query) => query.where((eb) => eb.or([eb('m.provider_id', 'in', ownOnly!), eb('m.receiver_id', 'in', ownOnly!)])))
          .orderBy('m.on_day', 'desc')
          .orderBy('m.position')
          .orderBy('m.id')
          .execute(),
      ])
  return {
    budgets: budgets.map(({ minor, currency, ...one }) => ({ ...one, money: { minor, currency } })),
    movements: movements.slice(0, mostMovements).map(({ minor, currency, provider_name, receiver_name, ...one }) => ({
      ...one,
      money: { minor, currency },
      provider: one.provider ?? provider_name,
      receiver: one.receiver ?? receiver_name,
    })),
    movementCount: movements.length,
    totals: {
      budgets: totalsByYear(budgets.map((one) => ({ kind: one.type, year: yearOf(one.from, one.until), minor: one.minor, currency: one.currency }))),
      movements: totalsByYear(movements.map((one) => ({ kind: one.type, year: Number(one.on.slice(0, 4)), minor: one.minor, currency: one.currency }))),
    },
    /** True: lines of other organisations are not shown, and not in the totals. */
    ownOnly: ownOnly !== undefined,
    outcome: { id: outcomeId, code: head.code, title: head.title },
    may: { edit: may(who, 'money.edit', thing) },
  }
}
