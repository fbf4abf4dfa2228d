// What verbs of this module have in common: refuse what is not right, and notice when somebody else saved first.
import { z } from 'zod/mini'
import { hasBlocker, type Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import type { Tx } from '#server/command.ts'

/** The version of the thing that was on her screen. */
export const Seen = z.int().check(z.gte(1))

/** How to take it back: a verb and its input, for the browser to offer. */
export interface Undo {
  verb: string
  input: Record<string, unknown>
}

/** Blockers stop; warnings and hints go back with the answer. */
export function unlessBlocked(findings: Finding[]): Finding[] {
  if (hasBlocker(findings)) throw refused('programme.not-accepted', findings)
  return findings
}

export async function mustHaveSaved(tx: Tx, who: Who, thingId: Id, { numUpdatedRows }: { numUpdatedRows: bigint }, verb?: string): Promise<void> {
  if (numUpdatedRows === 0n) throw await changedMeanwhileBy(tx, who.spaceId, thingId, verb)
}

/** The place after the last one. */
export async function lastPosition(
  tx: Tx,
  who: Who,
  table: 'programme.result' | 'programme.indicator' | 'programme.target_group',
  outcomeId: Id,
): Promise<number> {
  const row = await tx
    .selectFrom(table)
    .select((eb) => eb.fn.max('position').as('last'))
    .where('space_id', '=', who.spaceId)
    .where('outcome_id', '=', outcomeId)
    .executeTakeFirst()
  return row?.last === null || row?.last === undefined ? 0 : Number(row.last) + 1
}
