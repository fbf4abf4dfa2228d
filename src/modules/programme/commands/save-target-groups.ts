// Says for whom an outcome is. Groups that are left out of the list are taken away.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { openOutcomeFor } from '../access.ts'
import { differences } from '../domain/differences.ts'
import { TargetGroups } from '../domain/target-group.ts'
import { targetGroupNoun } from '../queries/nouns.ts'
import { Seen, unlessBlocked, type Undo } from './saving.ts'
import { storeTargetGroups } from './store-target-groups.ts'
import { touchOutcome } from './touch-outcome.ts'

export const saveTargetGroups = command({
  name: 'programme.save-target-groups',
  input: z.strictObject({ outcomeId: Id, seen: Seen, targetGroups: TargetGroups }),
  async run({ tx, who, now, note }, { outcomeId, seen, targetGroups }) {
    const { head, within } = await openOutcomeFor(tx, who, 'outcome.edit', outcomeId)
    unlessBlocked(new Set(targetGroups.map((one) => one.id)).size < targetGroups.length ? [blocker('programme.target-group-twice', 'targetGroups')] : [])
    const version = await touchOutcome(tx, who, outcomeId, seen)
    const rows = await tx
      .selectFrom('programme.target_group')
      .selectAll()
      .where('space_id', '=', who.spaceId)
      .where('outcome_id', '=', outcomeId)
      .where('removed_at', 'is', null)
      .orderBy('position')
      .execute()
    const before = rows.map(targetGroupNoun)
    await storeTargetGroups(tx, who, outcomeId, targetGroups, now)
    note({
      thing: { kind: 'outcome', id: outcomeId, name: `${head.code} ${read(head.title, who.language).text}` },
      within,
      changes: differences({ targetGroups: before }, { targetGroups }),
    })
    const undo: Undo = { verb: 'programme.save-target-groups', input: { outcomeId, seen: version, targetGroups: before } }
    return { version, undo }
  },
})
