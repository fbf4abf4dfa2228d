// Sets the baselines and targets of an indicator, all at once: what is left out of the list is taken away.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { command } from '#server/command.ts'
import { indicatorFor, stillOpen } from '../access.ts'
import { differences } from '../domain/differences.ts'
import { PlannedValues } from '../domain/frame.ts'
import { keyText, plannedValueFindings, type PlannedValue } from '../domain/planned-value.ts'
import { nameOf } from '../domain/result.ts'
import { indicatorNoun } from '../queries/nouns.ts'
import { dimensionsOf } from '../queries/outcome-parts.ts'
import { mustHaveSaved, Seen, unlessBlocked, type Undo } from './saving.ts'
import { indicatorDimensions, plannedOf, storePlanned } from './store-indicator.ts'

export const setPlannedValues = command({
  name: 'programme.set-planned-values',
  input: z.strictObject({ indicatorId: Id, seen: Seen, values: PlannedValues }),
  async run({ tx, who, note, newId }, { indicatorId, seen, values }) {
    const { outcome, row } = await indicatorFor(tx, who, 'outcome.edit', indicatorId)
    stillOpen({ status: outcome.head.programmeStatus })
    const ids = await indicatorDimensions(tx, who, indicatorId)
    const indicator = indicatorNoun(row, ids)
    const findings = unlessBlocked(plannedValueFindings(values, { ...indicator, dimensions: await dimensionsOf(tx, who.spaceId, ids) }, outcome.head))
    const before = await plannedOf(tx, who, indicatorId)
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      indicatorId,
      await tx
        .updateTable('programme.indicator')
        .set({ version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', indicatorId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    await storePlanned(tx, who, newId, indicatorId, values)
    note({
      thing: { kind: 'indicator', id: indicatorId, name: nameOf(row, who.language) },
      within: [row.outcome_id, ...outcome.within],
      changes: differences(byKey(before), byKey(values)),
    })
    const undo: Undo = { verb: 'programme.set-planned-values', input: { indicatorId, seen: version, values: before } }
    return { version, findings, undo }
  },
})

/** `target|2028-01-01|2028-12-31||` → its figure or its state, so that the history names what was changed. */
const byKey = (values: PlannedValue[]) => Object.fromEntries(values.map((one) => [keyText(one), one.value.state === 'number' ? one.value.n : one.value.state]))
