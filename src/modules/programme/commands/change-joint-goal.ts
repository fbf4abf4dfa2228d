// Changes what a goal of a joint framework is called. Its code stays as long as outcomes are linked by it.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { must } from '#modules/identity/domain/may.ts'
import { command } from '#server/command.ts'
import { differences } from '../domain/differences.ts'
import { jointGoalCodeFindings, JointGoalFields } from './add-joint-goal.ts'
import { jointGoalOf, outcomesWithGoal } from './joint-goal-of.ts'
import { unlessBlocked, type Undo } from './saving.ts'

export const changeJointGoal = command({
  name: 'programme.change-joint-goal',
  input: z.strictObject({ jointGoalId: Id, ...JointGoalFields.shape }),
  async run({ tx, who, note }, { jointGoalId, ...goal }) {
    must(who, 'programme.edit', { space: who.spaceId })
    const { framework, code, title } = await jointGoalOf(tx, who.spaceId, jointGoalId)
    const before: JointGoalFields = { framework, code, title }
    if (goal.code !== code) {
      const outcomes = await outcomesWithGoal(tx, who.spaceId, code)
      unlessBlocked([
        ...(outcomes.length ? [blocker('programme.joint-goal-code-used', 'code', { outcomes: outcomes.join(', '), count: outcomes.length })] : []),
        ...(await jointGoalCodeFindings(tx, who.spaceId, goal.code)),
      ])
    }
    await tx
      .updateTable('programme.joint_goal')
      .set({ framework: goal.framework, code: goal.code, title: JSON.stringify(goal.title) })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', jointGoalId)
      .execute()
    note({
      thing: { kind: 'joint-goal', id: jointGoalId, name: `${goal.code} ${read(goal.title, who.language).text}` },
      changes: differences(before, goal),
    })
    const undo: Undo = { verb: 'programme.change-joint-goal', input: { jointGoalId, ...before } }
    return { undo }
  },
})
