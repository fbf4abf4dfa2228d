// The key to what an outcome achieved: who may read the outcome.
import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import { must } from '#modules/identity/domain/may.ts'
import { outcomeThing } from '#modules/programme/queries/things.ts'
import type { Tx } from '#server/command.ts'

export async function achievedOutcomeFor(db: Tx, who: Who, outcomeId: Id) {
  const known = await outcomeThing(db, who.spaceId, outcomeId)
  must(who, 'outcome.read', known?.thing)
  if (known!.head.removedAt) throw notFound()
  return known!
}
