// Changes what a draft programme is called, when it runs and who leads it.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { programmeFor, stillOpen } from '../access.ts'
import { differences } from '../domain/differences.ts'
import { ProgrammeFields, programmeFindings } from '../domain/programme.ts'
import { tellLead } from '../events.ts'
import { cycleOf } from '../queries/cycle-of.ts'
import { organisationFindings } from '../queries/known-organisations.ts'
import { programmeNoun } from '../queries/nouns.ts'
import { codeFindings } from './add-programme.ts'
import { programmeRow } from './rows.ts'
import { mustHaveSaved, Seen, unlessBlocked, type Undo } from './saving.ts'

export const changeProgramme = command({
  name: 'programme.change-programme',
  input: z.strictObject({ programmeId: Id, seen: Seen, ...ProgrammeFields.shape }),
  async run({ tx, who, note, tell }, { programmeId, seen, ...programme }) {
    const { head } = await programmeFor(tx, who, 'programme.edit', programmeId)
    stillOpen(head)
    const row = await tx
      .selectFrom('programme.programme')
      .selectAll()
      .where('space_id', '=', who.spaceId)
      .where('id', '=', programmeId)
      .executeTakeFirstOrThrow()
    const outcomes = await tx
      .selectFrom('programme.outcome')
      .select(['code', 'starts_on as startsOn', 'ends_on as endsOn'])
      .where('space_id', '=', who.spaceId)
      .where('programme_id', '=', programmeId)
      .where('removed_at', 'is', null)
      .execute()
    const findings = unlessBlocked([
      ...programmeFindings(programme, await cycleOf(tx, who.spaceId, programme.cycleId), outcomes),
      ...(await codeFindings(tx, who.spaceId, programme.code, programmeId)),
      ...(await organisationFindings(tx, who.spaceId, [{ at: 'leadOrganisationId', id: programme.leadOrganisationId }])),
    ])
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      programmeId,
      await tx
        .updateTable('programme.programme')
        .set({ ...programmeRow(programme), version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', programmeId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    const before = programmeNoun(row)
    note({ thing: { kind: 'programme', id: programmeId, name: read(programme.title, who.language).text }, changes: differences(before, programme) })
    if (programme.leadOrganisationId !== before.leadOrganisationId) tellLead({ tell }, programmeId, programme.leadOrganisationId)
    const undo: Undo = { verb: 'programme.change-programme', input: { programmeId, seen: version, ...before } }
    return { version, findings, undo }
  },
})
