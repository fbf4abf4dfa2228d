// Adds an indicator to an outcome or to one of its results, with the baselines and targets that are known already.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { openOutcomeFor } from '../access.ts'
import { PlannedValues } from '../domain/frame.ts'
import { IndicatorFields, indicatorFindings } from '../domain/indicator.ts'
import { plannedValueFindings } from '../domain/planned-value.ts'
import { nameOf } from '../domain/result.ts'
import { dimensionsOf, surroundings } from '../queries/outcome-parts.ts'
import { indicatorRow } from './rows.ts'
import { lastPosition, unlessBlocked, type Undo } from './saving.ts'
import { storeIndicatorDimensions, storePlanned } from './store-indicator.ts'

export const addIndicator = command({
  name: 'programme.add-indicator',
  input: z.strictObject({ outcomeId: Id, indicatorId: Id, ...IndicatorFields.shape, values: z.optional(PlannedValues) }),
  async run({ tx, who, note, newId }, { outcomeId, indicatorId, values = [], ...indicator }) {
    const { head, within } = await openOutcomeFor(tx, who, 'outcome.edit', outcomeId)
    const dimensions = await dimensionsOf(tx, who.spaceId, indicator.dimensions ?? [])
    const findings = unlessBlocked([
      ...indicatorFindings(indicator, await surroundings(tx, who.spaceId, outcomeId)),
      ...plannedValueFindings(values, { ...indicator, dimensions }, head),
    ])
    const position = await lastPosition(tx, who, 'programme.indicator', outcomeId)
    await tx
      .insertInto('programme.indicator')
      .values({ space_id: who.spaceId, id: indicatorId, outcome_id: outcomeId, ...indicatorRow(indicator), position })
      .execute()
    await storeIndicatorDimensions(tx, who, indicatorId, indicator.dimensions ?? [])
    await storePlanned(tx, who, newId, indicatorId, values)
    note({ thing: { kind: 'indicator', id: indicatorId, name: nameOf(indicator, who.language) }, within: [outcomeId, ...within] })
    const undo: Undo = { verb: 'programme.remove-indicator', input: { indicatorId, seen: 1 } }
    return { indicatorId, version: 1, findings, undo }
  },
})
