// Says which themes an outcome serves: pillars, goals, markers, standards.
import { z } from 'zod/mini'
import { blocker, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command, type Tx } from '#server/command.ts'
import { openOutcomeFor } from '../access.ts'
import { differences } from '../domain/differences.ts'
import { outcomeTagFindings, Tags } from '../domain/outcome.ts'
import type { Tag } from '../domain/tags.ts'
import { tagNoun } from '../queries/nouns.ts'
import { tagRow } from './rows.ts'
import { Seen, unlessBlocked, type Undo } from './saving.ts'
import { touchOutcome } from './touch-outcome.ts'

export const setOutcomeTags = command({
  name: 'programme.set-outcome-tags',
  input: z.strictObject({ outcomeId: Id, seen: Seen, tags: Tags }),
  async run({ tx, who, note }, { outcomeId, seen, tags }) {
    const { head, within } = await openOutcomeFor(tx, who, 'outcome.edit', outcomeId)
    const findings = unlessBlocked([...outcomeTagFindings(tags), ...(await jointGoalFindings(tx, who.spaceId, tags))])
    const version = await touchOutcome(tx, who, outcomeId, seen)
    const of = { space_id: who.spaceId, outcome_id: outcomeId }
    const before = (
      await tx.deleteFrom('programme.outcome_tag').where('space_id', '=', who.spaceId).where('outcome_id', '=', outcomeId).returningAll().execute()
    ).map(tagNoun)
    if (tags.length)
      await tx
        .insertInto('programme.outcome_tag')
        .values(tags.map((one) => ({ ...of, ...tagRow(one) })))
        .execute()
    note({
      thing: { kind: 'outcome', id: outcomeId, name: `${head.code} ${read(head.title, who.language).text}` },
      within,
      changes: differences({ tags: before }, { tags }),
    })
    const undo: Undo = { verb: 'programme.set-outcome-tags', input: { outcomeId, seen: version, tags: before } }
    return { version, findings, undo }
  },
})

/** Joint goals are the space's own list. */
async function jointGoalFindings(tx: Tx, spaceId: Id, tags: Tag[]): Promise<Finding[]> {
  const named = tags.filter((one) => one.vocabulary === 'joint-goal').map((one) => one.code)
  if (!named.length) return []
  const rows = await tx.selectFrom('programme.joint_goal').select('code').where('space_id', '=', spaceId).where('code', 'in', named).execute()
  const known = new Set(rows.map((one) => one.code))
  return tags.flatMap((one, index) =>
    one.vocabulary !== 'joint-goal' || known.has(one.code) ? [] : [blocker('programme.joint-goal-unknown', `tags.${index}.code`, { code: one.code })],
  )
}
