// Adds an outcome to a draft programme.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command, type Tx } from '#server/command.ts'
import { programmeFor, stillOpen } from '../access.ts'
import { OutcomeFields, outcomeFindings } from '../domain/outcome.ts'
import { tellPartners } from '../events.ts'
import { organisationFindings } from '../queries/known-organisations.ts'
import { outcomeRow } from './rows.ts'
import { unlessBlocked, type Undo } from './saving.ts'

export const addOutcome = command({
  name: 'programme.add-outcome',
  input: z.strictObject({ programmeId: Id, outcomeId: Id, ...OutcomeFields.shape }),
  async run({ tx, who, now, note, tell }, { programmeId, outcomeId, ...outcome }) {
    const { head } = await programmeFor(tx, who, 'programme.edit', programmeId)
    stillOpen(head)
    const findings = unlessBlocked([
      ...outcomeFindings(outcome, head),
      ...(await outcomeCodeFindings(tx, who.spaceId, programmeId, outcome.code, outcomeId)),
      ...(await organisationFindings(tx, who.spaceId, [{ at: 'ownerOrganisationId', id: outcome.ownerOrganisationId }])),
    ])
    const last = await tx
      .selectFrom('programme.outcome')
      .select((eb) => eb.fn.max('position').as('last'))
      .where('space_id', '=', who.spaceId)
      .where('programme_id', '=', programmeId)
      .executeTakeFirst()
    await tx
      .insertInto('programme.outcome')
      .values({
        space_id: who.spaceId,
        id: outcomeId,
        programme_id: programmeId,
        ...outcomeRow(outcome),
        position: Number(last?.last ?? -1) + 1,
        created_at: now,
      })
      .execute()
    note({ thing: { kind: 'outcome', id: outcomeId, name: `${outcome.code} ${read(outcome.title, who.language).text}` }, within: [programmeId] })
    if (outcome.ownerOrganisationId) await tellPartners({ tx, who, tell }, programmeId, outcomeId)
    const undo: Undo = { verb: 'programme.remove-outcome', input: { outcomeId, seen: 1 } }
    return { outcomeId, version: 1, findings, undo }
  },
})

export async function outcomeCodeFindings(tx: Tx, spaceId: Id, programmeId: Id, code: string, outcomeId: Id) {
  const taken = await tx
    .selectFrom('programme.outcome')
    .select('id')
    .where('space_id', '=', spaceId)
    .where('programme_id', '=', programmeId)
    .where('code', '=', code)
    .where('removed_at', 'is', null)
    .where('id', '<>', outcomeId)
    .executeTakeFirst()
  return taken ? [blocker('programme.outcome-code-taken', 'code', { code })] : []
}
