// What would go out, in tests.
import type { Id } from '#kernel/id.ts'
import { clearForPublication } from '#modules/partners/commands/clear-for-publication.ts'
import { bruno } from '#tests/cast.ts'
import type { World } from '#tests/world.ts'
import { exportOf } from '../domain/check-export.ts'
import { liveOutcomes } from '../queries/live-outcomes.ts'

export async function clearEverybody(world: World): Promise<void> {
  const rows = await world.inSpace((tx) => tx.selectFrom('partners.organisation').select(['id', 'version']).where('may_be_public', '=', false).execute())
  for (const { id, version } of rows)
    await world.as(bruno).perform(clearForPublication, { organisationId: id, seen: version, basis: 'Letter of 12 January 2027' })
}

/** All outcomes of a programme, or one, as they would go out. */
export const exported = (world: World, programmeId: Id, only?: Id) =>
  world.inSpace(async (tx) => (await liveOutcomes(tx, world.space, programmeId, only)).map((one) => exportOf(one, world.now)))
