// Opens a funding cycle beside those that are there.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { must } from '#modules/identity/domain/may.ts'
import { command } from '#server/command.ts'
import { CycleFields, cycleFindings } from '../domain/cycle.ts'
import { unlessBlocked } from './saving.ts'

export const addCycle = command({
  name: 'programme.add-cycle',
  input: z.strictObject({ cycleId: Id, ...CycleFields.shape }),
  async run({ tx, who, note }, { cycleId, ...cycle }) {
    must(who, 'programme.edit', { space: who.spaceId })
    const taken = await tx.selectFrom('programme.cycle').select('id').where('space_id', '=', who.spaceId).where('title', '=', cycle.title).executeTakeFirst()
    const findings = unlessBlocked([...cycleFindings(cycle), ...(taken ? [blocker('programme.cycle-title-taken', 'title', { title: cycle.title })] : [])])
    await tx
      .insertInto('programme.cycle')
      .values({
        space_id: who.spaceId,
        id: cycleId,
        title: cycle.title,
        starts_on: cycle.startsOn,
        ends_on: cycle.endsOn,
        legal_basis: cycle.legalBasis ?? '',
      })
      .execute()
    note({ thing: { kind: 'cycle', id: cycleId, name: cycle.title } })
    return { cycleId, findings }
  },
})
