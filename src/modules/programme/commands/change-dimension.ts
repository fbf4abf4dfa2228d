// Changes what a dimension is called, and whether its groups overlap. What was approved keeps what it said then.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { must } from '#modules/identity/domain/may.ts'
import { command } from '#server/command.ts'
import { differences } from '../domain/differences.ts'
import { DimensionFields } from '../domain/dimension.ts'
import { dimensionOf } from '../queries/dimension-of.ts'
import type { Undo } from './saving.ts'

export const changeDimension = command({
  name: 'programme.change-dimension',
  input: z.strictObject({ dimensionId: Id, title: DimensionFields.shape.title, overlaps: z.boolean() }),
  async run({ tx, who, note }, { dimensionId, title, overlaps }) {
    must(who, 'programme.edit', { space: who.spaceId })
    const dimension = await dimensionOf(tx, who.spaceId, dimensionId)
    const before = { title: dimension.title, overlaps: dimension.overlaps ?? false }
    await tx
      .updateTable('programme.dimension')
      .set({ title: JSON.stringify(title), overlaps })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', dimensionId)
      .execute()
    note({ thing: { kind: 'dimension', id: dimensionId, name: read(title, who.language).text }, changes: differences(before, { title, overlaps }) })
    const undo: Undo = { verb: 'programme.change-dimension', input: { dimensionId, ...before } }
    return { undo }
  },
})
