// Adds a goal of a joint strategic framework, to which outcomes are then linked.
import { z } from 'zod/mini'
import { blocker, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { oneLine } from '#kernel/plain-text.ts'
import { read } from '#kernel/translated-text.ts'
import { must } from '#modules/identity/domain/may.ts'
import { command, type Tx } from '#server/command.ts'
import { Title } from '../domain/narrative.ts'
import { unlessBlocked, type Undo } from './saving.ts'

export const JointGoalFields = z.strictObject({
  framework: oneLine(200),
  title: Title,
  code: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,59}$/, 'programme.tag-code')),
})
export type JointGoalFields = z.infer<typeof JointGoalFields>

export const addJointGoal = command({
  name: 'programme.add-joint-goal',
  input: z.strictObject({ jointGoalId: Id, ...JointGoalFields.shape }),
  async run({ tx, who, note }, { jointGoalId, framework, code, title }) {
    must(who, 'programme.edit', { space: who.spaceId })
    unlessBlocked(await jointGoalCodeFindings(tx, who.spaceId, code))
    await tx
      .insertInto('programme.joint_goal')
      .values({ space_id: who.spaceId, id: jointGoalId, framework, code, title: JSON.stringify(title) })
      .execute()
    note({ thing: { kind: 'joint-goal', id: jointGoalId, name: `${code} ${read(title, who.language).text}` } })
    const undo: Undo = { verb: 'programme.remove-joint-goal', input: { jointGoalId } }
    return { jointGoalId, undo }
  },
})

export async function jointGoalCodeFindings(tx: Tx, spaceId: Id, code: string): Promise<Finding[]> {
  const taken = await tx.selectFrom('programme.joint_goal').select('id').where('space_id', '=', spaceId).where('code', '=', code).executeTakeFirst()
  return taken ? [blocker('programme.joint-goal-code-taken', 'code', { code })] : []
}
