// Changes the texts, days and owner of an outcome that nobody approved yet.
import { z } from 'zod/mini'
import { blocker, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command, type Tx } from '#server/command.ts'
import { openOutcomeFor } from '../access.ts'
import { differences } from '../domain/differences.ts'
import { OutcomeFields, outcomeFindings } from '../domain/outcome.ts'
import { tellPartners } from '../events.ts'
import { organisationFindings } from '../queries/known-organisations.ts'
import { outcomeNoun } from '../queries/nouns.ts'
import { programmeThing } from '../queries/things.ts'
import { outcomeCodeFindings } from './add-outcome.ts'
import { outcomeRow } from './rows.ts'
import { mustHaveSaved, Seen, unlessBlocked, type Undo } from './saving.ts'

export const changeOutcome = command({
  name: 'programme.change-outcome',
  input: z.strictObject({ outcomeId: Id, seen: Seen, ...OutcomeFields.shape }),
  async run({ tx, who, note, tell }, { outcomeId, seen, ...outcome }) {
    const { head } = await openOutcomeFor(tx, who, 'outcome.edit', outcomeId)
    const row = await tx.selectFrom('programme.outcome').selectAll().where('space_id', '=', who.spaceId).where('id', '=', outcomeId).executeTakeFirstOrThrow()
    const programme = (await programmeThing(tx, who.spaceId, head.programmeId))!.head
    const findings = unlessBlocked([
      ...outcomeFindings(outcome, programme),
      ...(await outcomeCodeFindings(tx, who.spaceId, head.programmeId, outcome.code, outcomeId)),
      ...(await organisationFindings(tx, who.spaceId, [{ at: 'ownerOrganisationId', id: outcome.ownerOrganisationId }])),
      ...(await targetsLeftOutside(tx, who.spaceId, outcomeId, outcome)),
    ])
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      outcomeId,
      await tx
        .updateTable('programme.outcome')
        .set({ ...outcomeRow(outcome), version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', outcomeId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    const before = outcomeNoun(row)
    note({
      thing: { kind: 'outcome', id: outcomeId, name: `${outcome.code} ${read(outcome.title, who.language).text}` },
      within: [head.programmeId],
      changes: differences(before, outcome),
    })
    if (outcome.ownerOrganisationId !== before.ownerOrganisationId) await tellPartners({ tx, who, tell }, head.programmeId, outcomeId)
    const undo: Undo = { verb: 'programme.change-outcome', input: { outcomeId, seen: version, ...before } }
    return { version, findings, undo }
  },
})

/** Targets that new days of the outcome would leave outside. */
async function targetsLeftOutside(tx: Tx, spaceId: Id, outcomeId: Id, { startsOn, endsOn }: OutcomeFields): Promise<Finding[]> {
  const row = await tx
    .selectFrom('programme.planned_value as v')
    .innerJoin('programme.indicator as i', (join) => join.onRef('i.space_id', '=', 'v.space_id').onRef('i.id', '=', 'v.indicator_id'))
    .select(({ fn }) => [fn.min('v.from_on').as('from'), fn.max('v.until_on').as('until')])
    .where('v.space_id', '=', spaceId)
    .where('i.outcome_id', '=', outcomeId)
    .where('i.removed_at', 'is', null)
    .where('v.kind', '=', 'target')
    .executeTakeFirst()
  if (!row?.from || !row.until) return []
  const values = { from: row.from, until: row.until }
  if (row.from < startsOn) return [blocker('programme.targets-left-outside', 'startsOn', values)]
  return row.until > endsOn ? [blocker('programme.targets-left-outside', 'endsOn', values)] : []
}
