// Adds a member to a dimension: a group that figures were not split by before.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { must } from '#modules/identity/domain/may.ts'
import { command } from '#server/command.ts'
import { DimensionMember, dimensionFindings } from '../domain/dimension.ts'
import { dimensionOf } from '../queries/dimension-of.ts'
import { memberRow } from './rows.ts'
import { unlessBlocked } from './saving.ts'

export const addDimensionMember = command({
  name: 'programme.add-dimension-member',
  input: z.strictObject({ dimensionId: Id, ...DimensionMember.shape }),
  async run({ tx, who, note }, { dimensionId, ...member }) {
    must(who, 'programme.edit', { space: who.spaceId })
    const dimension = await dimensionOf(tx, who.spaceId, dimensionId)
    const members = [...dimension.members, member]
    unlessBlocked(dimensionFindings({ members }).map((one) => ({ ...one, at: one.at!.replace(/^members(\.\d+)?\.?/, '') })))
    await tx
      .insertInto('programme.dimension_member')
      .values({ space_id: who.spaceId, dimension_id: dimensionId, ...memberRow(member, dimension.members.length) })
      .execute()
    note({
      thing: { kind: 'dimension', id: dimensionId, name: read(dimension.title, who.language).text },
      changes: [{ at: `members.${member.code}`, after: member.title }],
    })
    return { code: member.code }
  },
})
