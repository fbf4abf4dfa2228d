// The keys to the money of an outcome. Who is here for one organisation reads the lines of hers, never those of other partners.
import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import { covers, must, reachOf, type Thing } from '#modules/identity/domain/may.ts'
import { rights, type Purpose } from '#modules/identity/domain/rights.ts'
import { outcomeThing } from '#modules/programme/queries/things.ts'
import type { Tx } from '#server/command.ts'

export async function moneyOfOutcomeFor(db: Tx, who: Who, purpose: 'money.read' | 'money.edit', outcomeId: Id) {
  const known = await outcomeThing(db, who.spaceId, outcomeId)
  must(who, purpose, known?.thing)
  if (known!.head.removedAt) throw notFound()
  return { ...known!, ownOnly: ownLinesOnly(who, purpose, known!.thing) }
}

/** The organisations whose lines she may see; undefined: all of them. */
export function ownLinesOnly(who: Who, purpose: Purpose, thing: Thing): Id[] | undefined {
  const row = rights[purpose] as Record<string, readonly string[] | undefined>
  const wide = who.grants.some((grant) => grant.scope !== 'organisation' && row[grant.role]?.includes(grant.scope) && covers(grant, thing))
  return wide ? undefined : reachOf(who, purpose).organisations
}

export async function budgetFor(tx: Tx, who: Who, budgetId: Id, { removed = false } = {}) {
  const row = await tx.selectFrom('finance.budget').selectAll().where('space_id', '=', who.spaceId).where('id', '=', budgetId).executeTakeFirst()
  const known = row && (await outcomeThing(tx, who.spaceId, row.outcome_id))
  must(who, 'money.edit', known?.thing)
  if (Boolean(row!.removed_at) !== removed || known!.head.removedAt) throw notFound()
  return { row: row!, outcome: known! }
}
