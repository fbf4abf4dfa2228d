// Somebody else saved first: says who and when, as the thing's history has it.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import { changedMeanwhile, type Problem } from '#kernel/problem.ts'
import type { Tx } from './command.ts'

/** `verb`: when only what that verb does counts, because more than one thing is kept under the same id. */
export async function changedMeanwhileBy(tx: Tx, spaceId: Id, thingId: Id, verb?: string): Promise<Problem> {
  const last = await tx
    .selectFrom('corridor.audit as line')
    .leftJoin('identity.person as person', 'person.id', 'line.person_id')
    .select(['line.at', 'person.name'])
    .where('line.space_id', '=', spaceId)
    .where(sql<boolean>`line.about @> ${[thingId]}::uuid[]`)
    .$if(verb !== undefined, (query) => query.where('line.verb', '=', verb!))
    .orderBy('line.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return changedMeanwhile(last ? { who: last.name ?? '', at: last.at.toISOString() } : undefined)
}
