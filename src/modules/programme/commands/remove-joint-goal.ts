// Takes away a goal of a joint framework to which no outcome is linked.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { must } from '#modules/identity/domain/may.ts'
import { command } from '#server/command.ts'
import { jointGoalOf, outcomesWithGoal } from './joint-goal-of.ts'
import { unlessBlocked, type Undo } from './saving.ts'

export const removeJointGoal = command({
  name: 'programme.remove-joint-goal',
  input: z.strictObject({ jointGoalId: Id }),
  async run({ tx, who, note }, { jointGoalId }) {
    must(who, 'programme.edit', { space: who.spaceId })
    const { framework, code, title } = await jointGoalOf(tx, who.spaceId, jointGoalId)
    const outcomes = await outcomesWithGoal(tx, who.spaceId, code)
    unlessBlocked(outcomes.length ? [blocker('programme.joint-goal-still-used', '', { outcomes: outcomes.join(', '), count: outcomes.length })] : [])
    await tx.deleteFrom('programme.joint_goal').where('space_id', '=', who.spaceId).where('id', '=', jointGoalId).execute()
    note({ thing: { kind: 'joint-goal', id: jointGoalId, name: `${code} ${read(title, who.language).text}` } })
    const undo: Undo = { verb: 'programme.add-joint-goal', input: { jointGoalId, framework, code, title } }
    return { undo }
  },
})
