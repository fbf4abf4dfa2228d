// Changes what is collected, from where, how often or split by what.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { measureFor, stillOpen } from '../access.ts'
import { differences } from '../domain/differences.ts'
import { measureFindings, MeasureFields } from '../domain/measure.ts'
import { measureNoun } from '../queries/nouns.ts'
import { measureRow } from './rows.ts'
import { mustHaveSaved, Seen, unlessBlocked, type Undo } from './saving.ts'
import { dimensionIds, measureDimensions, storeMeasureDimensions } from './store-measure.ts'

export const changeMeasure = command({
  name: 'programme.change-measure',
  input: z.strictObject({ measureId: Id, seen: Seen, ...MeasureFields.shape }),
  async run({ tx, who, note }, { measureId, seen, ...measure }) {
    const { outcome, row } = await measureFor(tx, who, 'outcome.edit', measureId)
    stillOpen({ status: outcome.head.programmeStatus })
    const findings = unlessBlocked(measureFindings(measure, await dimensionIds(tx, who)))
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      measureId,
      await tx
        .updateTable('programme.measure')
        .set({ ...measureRow(measure), version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', measureId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    const before = measureNoun(row, await measureDimensions(tx, who, measureId))
    await storeMeasureDimensions(tx, who, measureId, measure.dimensions)
    note({
      thing: { kind: 'measure', id: measureId, name: read(measure.title, who.language).text.slice(0, 120) },
      within: [row.outcome_id, ...outcome.within],
      changes: differences(before, measure),
    })
    const undo: Undo = { verb: 'programme.change-measure', input: { measureId, seen: version, ...before } }
    return { version, findings, undo }
  },
})
