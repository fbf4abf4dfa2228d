// What we do when others have news: keep what a file says was achieved.
import { refused } from '#kernel/problem.ts'
import { outcomeThing } from '#modules/programme/queries/things.ts'
import type { Doing, Listener } from '#server/command.ts'
import { parseInput } from '#server/input.ts'
import { ActualsFromElsewhere } from './domain/actuals-from-elsewhere.ts'

const atOnce = 500

/** The teller asked for the key of the programme. Lines of an earlier file about this outcome make place; lines of reports stay. */
const actualsRead: Listener = {
  hears: 'iati.actuals-read',
  async run({ tx, who, now }: Doing, body) {
    const { outcomeId, sourceId, lines } = parseInput(ActualsFromElsewhere, body)
    if (!(await outcomeThing(tx, who.spaceId, outcomeId))) throw refused('kernel.leans-on-missing')
    const known = await tx.selectFrom('programme.indicator').select('id').where('space_id', '=', who.spaceId).where('outcome_id', '=', outcomeId).execute()
    const ids = new Set(known.map((one) => one.id))
    if (lines.some((one) => !ids.has(one.indicatorId))) throw refused('kernel.leans-on-missing')
    await tx.deleteFrom('results.line').where('space_id', '=', who.spaceId).where('outcome_id', '=', outcomeId).where('source', '=', 'iati-file').execute()
    for (let start = 0; start < lines.length; start += atOnce) {
      await tx
        .insertInto('results.line')
        .values(
          lines.slice(start, start + atOnce).map((one) => ({
            space_id: who.spaceId,
            id: one.id,
            outcome_id: outcomeId,
            indicator_id: one.indicatorId,
            organisation_id: one.organisationId ?? null,
            from_on: one.from,
            until_on: one.until,
            cells: JSON.stringify(one.cells),
            source: 'iati-file' as const,
            source_id: sourceId,
            received_at: now,
          })),
        )
        .execute()
    }
  },
}

export const resultsListeners = [actualsRead]
