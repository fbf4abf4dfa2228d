// What we do when others have news: keep the budgets and transactions that a file tells of. They can be read, not edited.
import { refused } from '#kernel/problem.ts'
import { outcomeThing } from '#modules/programme/queries/things.ts'
import type { Doing, Listener } from '#server/command.ts'
import { parseInput } from '#server/input.ts'
import { MoneyFromElsewhere } from './domain/money-from-elsewhere.ts'

const atOnce = 500

/** The teller asked for the key of the programme. What earlier files said about this outcome makes place; what was typed in stays. */
const moneyRead: Listener = {
  hears: 'iati.money-read',
  async run({ tx, who }: Doing, body) {
    const { outcomeId, sourceId, budgets, movements } = parseInput(MoneyFromElsewhere, body)
    if (!(await outcomeThing(tx, who.spaceId, outcomeId))) throw refused('kernel.leans-on-missing')
    const of = { space_id: who.spaceId, outcome_id: outcomeId, source: 'iati-file' as const, source_id: sourceId }
    await tx.deleteFrom('finance.budget').where('space_id', '=', who.spaceId).where('outcome_id', '=', outcomeId).where('source', '=', 'iati-file').execute()
    await tx.deleteFrom('finance.movement').where('space_id', '=', who.spaceId).where('outcome_id', '=', outcomeId).where('source', '=', 'iati-file').execute()
    for (let start = 0; start < budgets.length; start += atOnce) {
      await tx
        .insertInto('finance.budget')
        .values(
          budgets.slice(start, start + atOnce).map((one, index) => ({
            ...of,
            id: one.id,
            organisation_id: one.organisationId ?? null,
            heading: one.heading ?? '',
            type: one.type,
            status: one.status,
            from_on: one.from,
            until_on: one.until < one.from ? one.from : one.until,
            minor: one.money.minor,
            currency: one.money.currency,
            value_on: one.valueOn,
            position: start + index,
          })),
        )
        .execute()
    }
    for (let start = 0; start < movements.length; start += atOnce) {
      await tx
        .insertInto('finance.movement')
        .values(
          movements.slice(start, start + atOnce).map((one, index) => ({
            ...of,
            id: one.id,
            type: one.type,
            on_day: one.on,
            minor: one.money.minor,
            currency: one.money.currency,
            value_on: one.valueOn,
            description: one.description ? JSON.stringify(one.description) : null,
            provider_id: one.providerId ?? null,
            provider_name: one.providerName ?? '',
            receiver_id: one.receiverId ?? null,
            receiver_name: one.receiverName ?? '',
            reference: one.reference ?? '',
            position: start + index,
          })),
        )
        .execute()
    }
  },
}

export const financeListeners = [moneyRead]
