// What she may do here: for the app, which shows what is not allowed as such instead of letting her try.
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { reachOf, type Reach } from '../domain/may.ts'
import { purposes, type Purpose } from '../domain/rights.ts'

export async function myRights(db: Tx, who: Who) {
  if (who.grants.length === 0) throw notFound()
  const space = await db.selectFrom('identity.space').select(['id', 'slug', 'name']).where('id', '=', who.spaceId).executeTakeFirstOrThrow()
  const reach = purposes.map((purpose): [Purpose, Reach] => [purpose, reachOf(who, purpose)])
  const some = ({ everything, programmes, outcomes, countries, organisations }: Reach) =>
    everything || programmes.length + outcomes.length + countries.length + organisations.length > 0
  return {
    space,
    person: { id: who.personId, name: who.name, language: who.language },
    grants: who.grants,
    /** Only what she has for something; a purpose that is not here she has for nothing. */
    purposes: Object.fromEntries(reach.filter(([, what]) => some(what))) as Partial<Record<Purpose, Reach>>,
  }
}
