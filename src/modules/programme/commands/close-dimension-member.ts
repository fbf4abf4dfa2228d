// Says until which day a member of a dimension is used. It is never deleted: past figures are split by it. Without a day it is open again.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import { must } from '#modules/identity/domain/may.ts'
import { command } from '#server/command.ts'
import { dimensionOf } from '../queries/dimension-of.ts'
import { unlessBlocked, type Undo } from './saving.ts'

export const closeDimensionMember = command({
  name: 'programme.close-dimension-member',
  input: z.strictObject({ dimensionId: Id, code: z.string().check(z.maxLength(120)), validUntil: z.optional(Day) }),
  async run({ tx, who, note }, { dimensionId, code, validUntil }) {
    must(who, 'programme.edit', { space: who.spaceId })
    const dimension = await dimensionOf(tx, who.spaceId, dimensionId)
    const member = dimension.members.find((one) => one.code === code)
    if (!member) throw notFound()
    if (member.isUnknown && validUntil) unlessBlocked([blocker('programme.unknown-stays', 'code')])
    if (validUntil && member.validFrom && validUntil < member.validFrom) unlessBlocked([blocker('programme.ends-before-it-starts', 'validUntil')])
    await tx
      .updateTable('programme.dimension_member')
      .set({ valid_until: validUntil ?? null })
      .where('space_id', '=', who.spaceId)
      .where('dimension_id', '=', dimensionId)
      .where('code', '=', code)
      .execute()
    note({
      thing: { kind: 'dimension', id: dimensionId, name: read(dimension.title, who.language).text },
      changes: [{ at: `members.${code}.validUntil`, before: member.validUntil, after: validUntil }],
    })
    const undo: Undo = {
      verb: 'programme.close-dimension-member',
      input: { dimensionId, code, ...(member.validUntil ? { validUntil: member.validUntil } : {}) },
    }
    return { undo }
  },
})
