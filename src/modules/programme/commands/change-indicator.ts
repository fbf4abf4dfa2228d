// Changes an indicator: its words, its kind, its rules over time and places, its formula, what it is split by.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { indicatorFor, stillOpen } from '../access.ts'
import { differences } from '../domain/differences.ts'
import { IndicatorFields, indicatorFindings } from '../domain/indicator.ts'
import { plannedValueFindings } from '../domain/planned-value.ts'
import { nameOf } from '../domain/result.ts'
import { indicatorNoun } from '../queries/nouns.ts'
import { dimensionsOf, surroundings } from '../queries/outcome-parts.ts'
import { indicatorRow } from './rows.ts'
import { mustHaveSaved, Seen, unlessBlocked, type Undo } from './saving.ts'
import { indicatorDimensions, plannedOf, storeIndicatorDimensions } from './store-indicator.ts'

export const changeIndicator = command({
  name: 'programme.change-indicator',
  input: z.strictObject({ indicatorId: Id, seen: Seen, ...IndicatorFields.shape }),
  async run({ tx, who, note }, { indicatorId, seen, ...indicator }) {
    const { outcome, row } = await indicatorFor(tx, who, 'outcome.edit', indicatorId)
    stillOpen({ status: outcome.head.programmeStatus })
    const dimensions = await dimensionsOf(tx, who.spaceId, indicator.dimensions ?? [])
    const findings = unlessBlocked([
      ...indicatorFindings(indicator, await surroundings(tx, who.spaceId, row.outcome_id)),
      ...plannedValueFindings(await plannedOf(tx, who, indicatorId), { ...indicator, dimensions }, outcome.head),
    ])
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      indicatorId,
      await tx
        .updateTable('programme.indicator')
        .set({ ...indicatorRow(indicator), version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', indicatorId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    const before = indicatorNoun(row, await indicatorDimensions(tx, who, indicatorId))
    await storeIndicatorDimensions(tx, who, indicatorId, indicator.dimensions ?? [])
    note({
      thing: { kind: 'indicator', id: indicatorId, name: nameOf(indicator, who.language) },
      within: [row.outcome_id, ...outcome.within],
      changes: differences(before, { ...indicator, dimensions: indicator.dimensions?.toSorted() }),
    })
    const undo: Undo = { verb: 'programme.change-indicator', input: { indicatorId, seen: version, ...before } }
    return { version, findings, undo }
  },
})
