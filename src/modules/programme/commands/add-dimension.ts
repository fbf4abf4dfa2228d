// Adds a way of splitting figures to the space. Every indicator of every programme may use it.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { must } from '#modules/identity/domain/may.ts'
import { command } from '#server/command.ts'
import { DimensionFields, dimensionFindings, withUnknown } from '../domain/dimension.ts'
import { memberRow } from './rows.ts'
import { unlessBlocked } from './saving.ts'

export const addDimension = command({
  name: 'programme.add-dimension',
  input: z.strictObject({ dimensionId: Id, ...DimensionFields.shape }),
  async run({ tx, who, note }, { dimensionId, ...dimension }) {
    must(who, 'programme.edit', { space: who.spaceId })
    const taken = await tx
      .selectFrom('programme.dimension')
      .select('id')
      .where('space_id', '=', who.spaceId)
      .where('code', '=', dimension.code)
      .executeTakeFirst()
    unlessBlocked([...dimensionFindings(dimension), ...(taken ? [blocker('programme.dimension-code-taken', 'code', { code: dimension.code })] : [])])
    await tx
      .insertInto('programme.dimension')
      .values({ space_id: who.spaceId, id: dimensionId, code: dimension.code, title: JSON.stringify(dimension.title), overlaps: dimension.overlaps ?? false })
      .execute()
    const of = { space_id: who.spaceId, dimension_id: dimensionId }
    await tx
      .insertInto('programme.dimension_member')
      .values(withUnknown(dimension.members).map((one, position) => ({ ...of, ...memberRow(one, position) })))
      .execute()
    note({ thing: { kind: 'dimension', id: dimensionId, name: read(dimension.title, who.language).text } })
    return { dimensionId }
  },
})
