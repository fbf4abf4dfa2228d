// Lists that belong to an outcome (countries, partners, tags, target groups) are saved as one with the version of the outcome.
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { mustHaveSaved } from './saving.ts'

export async function touchOutcome(tx: Tx, who: Who, outcomeId: Id, seen: number): Promise<number> {
  await mustHaveSaved(
    tx,
    who,
    outcomeId,
    await tx
      .updateTable('programme.outcome')
      .set({ version: seen + 1 })
      .where('space_id', '=', who.spaceId)
      .where('id', '=', outcomeId)
      .where('version', '=', seen)
      .executeTakeFirstOrThrow(),
  )
  return seen + 1
}
