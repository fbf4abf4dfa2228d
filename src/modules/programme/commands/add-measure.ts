// Says what is collected for an outcome, from where and how often.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { openOutcomeFor } from '../access.ts'
import { measureFindings, MeasureFields } from '../domain/measure.ts'
import { measureRow } from './rows.ts'
import { unlessBlocked, type Undo } from './saving.ts'
import { dimensionIds, storeMeasureDimensions } from './store-measure.ts'

export const addMeasure = command({
  name: 'programme.add-measure',
  input: z.strictObject({ outcomeId: Id, measureId: Id, ...MeasureFields.shape }),
  async run({ tx, who, note }, { outcomeId, measureId, ...measure }) {
    const { within } = await openOutcomeFor(tx, who, 'outcome.edit', outcomeId)
    const findings = unlessBlocked(measureFindings(measure, await dimensionIds(tx, who)))
    await tx
      .insertInto('programme.measure')
      .values({ space_id: who.spaceId, id: measureId, outcome_id: outcomeId, ...measureRow(measure) })
      .execute()
    await storeMeasureDimensions(tx, who, measureId, measure.dimensions)
    note({ thing: { kind: 'measure', id: measureId, name: read(measure.title, who.language).text.slice(0, 120) }, within: [outcomeId, ...within] })
    const undo: Undo = { verb: 'programme.remove-measure', input: { measureId, seen: 1 } }
    return { measureId, version: 1, findings, undo }
  },
})
