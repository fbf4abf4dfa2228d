// Begins a programme in a cycle. It is a draft until somebody approves it.
import { z } from 'zod/mini'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { must } from '#modules/identity/domain/may.ts'
import { command, type Tx } from '#server/command.ts'
import { tellLead } from '../events.ts'
import { ProgrammeFields, programmeFindings } from '../domain/programme.ts'
import { cycleOf } from '../queries/cycle-of.ts'
import { organisationFindings } from '../queries/known-organisations.ts'
import { programmeRow } from './rows.ts'
import { unlessBlocked, type Undo } from './saving.ts'

export const addProgramme = command({
  name: 'programme.add-programme',
  input: z.strictObject({ programmeId: Id, ...ProgrammeFields.shape }),
  async run({ tx, who, now, note, tell }, { programmeId, ...programme }) {
    must(who, 'programme.edit', { space: who.spaceId, programme: programmeId })
    const cycle = await cycleOf(tx, who.spaceId, programme.cycleId)
    const findings = unlessBlocked([
      ...programmeFindings(programme, cycle),
      ...(await codeFindings(tx, who.spaceId, programme.code, programmeId)),
      ...(await organisationFindings(tx, who.spaceId, [{ at: 'leadOrganisationId', id: programme.leadOrganisationId }])),
    ])
    await tx
      .insertInto('programme.programme')
      .values({ space_id: who.spaceId, id: programmeId, ...programmeRow(programme), created_at: now })
      .execute()
    note({ thing: { kind: 'programme', id: programmeId, name: read(programme.title, who.language).text }, within: [programme.cycleId] })
    if (programme.leadOrganisationId) tellLead({ tell }, programmeId, programme.leadOrganisationId)
    const undo: Undo = { verb: 'programme.remove-programme', input: { programmeId, seen: 1 } }
    return { programmeId, version: 1, findings, undo }
  },
})

export async function codeFindings(tx: Tx, spaceId: Id, code: string, programmeId: Id) {
  const taken = await tx
    .selectFrom('programme.programme')
    .select('id')
    .where('space_id', '=', spaceId)
    .where('code', '=', code)
    .where('id', '<>', programmeId)
    .executeTakeFirst()
  return taken ? [blocker('programme.programme-code-taken', 'code', { code })] : []
}
