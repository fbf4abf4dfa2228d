// The keys: the only way to get hold of a programme and its parts, by saying who, and what for. Missing and forbidden look alike.
import type { Id } from '#kernel/id.ts'
import { notFound, refused } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import { must } from '#modules/identity/domain/may.ts'
import type { Purpose } from '#modules/identity/domain/rights.ts'
import type { Db, Tx } from '#server/command.ts'
import { programmeCan } from './domain/programme.ts'
import { amendmentThing, outcomeOfPart, outcomeThing, programmeThing, type Known, type OutcomeHead, type ProgrammeHead } from './queries/things.ts'

interface How {
  /** Only for putting back: what was removed is otherwise not there. */
  removed?: boolean
}

export async function programmeFor(tx: Db | Tx, who: Who, purpose: Purpose, id: Id, { removed = false }: How = {}): Promise<Known<ProgrammeHead>> {
  const known = await programmeThing(tx, who.spaceId, id)
  must(who, purpose, known?.thing)
  if (Boolean(known!.head.removedAt) !== removed) throw notFound()
  return known!
}

export async function outcomeFor(tx: Db | Tx, who: Who, purpose: Purpose, id: Id, { removed = false }: How = {}): Promise<Known<OutcomeHead>> {
  const known = await outcomeThing(tx, who.spaceId, id)
  must(who, purpose, known?.thing)
  if (Boolean(known!.head.removedAt) !== removed) throw notFound()
  return known!
}

const tables = { result: 'programme.result', indicator: 'programme.indicator', measure: 'programme.measure' } as const

/** The outcome a part belongs to, for whoever may do this with the outcome. */
async function partFor(tx: Db | Tx, who: Who, purpose: Purpose, kind: keyof typeof tables, id: Id) {
  const outcomeId = await outcomeOfPart(tx, who.spaceId, tables[kind], id)
  const known = outcomeId ? await outcomeThing(tx, who.spaceId, outcomeId) : undefined
  must(who, purpose, known?.thing)
  if (known!.head.removedAt) throw notFound()
  return known!
}

export async function resultFor(tx: Db | Tx, who: Who, purpose: Purpose, id: Id, { removed = false }: How = {}) {
  const outcome = await partFor(tx, who, purpose, 'result', id)
  const row = await tx.selectFrom('programme.result').selectAll().where('space_id', '=', who.spaceId).where('id', '=', id).executeTakeFirst()
  if (!row || Boolean(row.removed_at) !== removed) throw notFound()
  return { outcome, row }
}

export async function indicatorFor(tx: Db | Tx, who: Who, purpose: Purpose, id: Id, { removed = false }: How = {}) {
  const outcome = await partFor(tx, who, purpose, 'indicator', id)
  const row = await tx.selectFrom('programme.indicator').selectAll().where('space_id', '=', who.spaceId).where('id', '=', id).executeTakeFirst()
  if (!row || Boolean(row.removed_at) !== removed) throw notFound()
  return { outcome, row }
}

export async function measureFor(tx: Db | Tx, who: Who, purpose: Purpose, id: Id, { removed = false }: How = {}) {
  const outcome = await partFor(tx, who, purpose, 'measure', id)
  const row = await tx.selectFrom('programme.measure').selectAll().where('space_id', '=', who.spaceId).where('id', '=', id).executeTakeFirst()
  if (!row || Boolean(row.removed_at) !== removed) throw notFound()
  return { outcome, row }
}

export async function amendmentFor(tx: Db | Tx, who: Who, purpose: Purpose, id: Id) {
  const known = await amendmentThing(tx, who.spaceId, id)
  must(who, purpose, known?.thing)
  const row = await tx.selectFrom('programme.amendment').selectAll().where('space_id', '=', who.spaceId).where('id', '=', id).executeTakeFirstOrThrow()
  return { ...known!, row }
}

/** The framework may be edited as long as nobody approved it; afterwards it is amended. */
export function stillOpen(programme: { status: ProgrammeHead['status'] }): void {
  if (programme.status === 'closed') throw refused('programme.closed')
  if (!programmeCan.beEdited(programme)) throw refused('programme.approved-amend-instead')
}

/** An outcome whose framework may be edited directly. */
export async function openOutcomeFor(tx: Db | Tx, who: Who, purpose: Purpose, id: Id, how: How = {}) {
  const outcome = await outcomeFor(tx, who, purpose, id, how)
  stillOpen({ status: outcome.head.programmeStatus })
  return outcome
}
