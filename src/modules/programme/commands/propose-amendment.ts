// Proposes a dated change of what was approved, with its reason. Nothing changes yet.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { refused } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import { must } from '#modules/identity/domain/may.ts'
import { command } from '#server/command.ts'
import { outcomeFor, programmeFor } from '../access.ts'
import { boundsFindings, validityFindings } from '../domain/amendment.ts'
import { sentencesOf } from '../domain/change-sentences.ts'
import { FrameworkChanges } from '../domain/framework-change.ts'
import { programmeCan } from '../domain/programme.ts'
import { programmeThing } from '../queries/things.ts'
import { amending, lastVersion } from './amending.ts'
import { unlessBlocked, type Undo } from './saving.ts'

export const proposeAmendment = command({
  name: 'programme.propose-amendment',
  input: z.strictObject({
    amendmentId: Id,
    programmeId: Id,
    /** Left out: it changes the programme as a whole, or several outcomes. */
    outcomeId: z.optional(Id),
    reason: plainText(4000).check(z.minLength(1, 'kernel.text-empty')),
    validOn: Day,
    changes: FrameworkChanges,
  }),
  async run({ tx, who, now, note, tell }, { amendmentId, programmeId, outcomeId, reason, validOn, changes }) {
    const outcome = outcomeId ? await outcomeFor(tx, who, 'outcome.propose', outcomeId) : undefined
    if (outcome) must(who, 'outcome.propose', outcome.head.programmeId === programmeId ? outcome.thing : undefined)
    else must(who, 'outcome.propose', { space: who.spaceId, programme: programmeId }) // covering a part of the programme is not enough
    const programme = outcome ? (await programmeThing(tx, who.spaceId, programmeId))! : await programmeFor(tx, who, 'outcome.propose', programmeId)
    if (!programmeCan.beAmended(programme.head)) throw refused(programme.head.status === 'draft' ? 'programme.not-approved-edit-instead' : 'programme.closed')

    const { before, findings: fits } = await amending(tx, who, programmeId, changes)
    const findings = unlessBlocked([
      ...boundsFindings(changes, before, outcomeId),
      ...validityFindings(validOn, await lastVersion(tx, who, programmeId), programme.head),
      ...fits,
    ])
    const last = await tx
      .selectFrom('programme.amendment')
      .select((eb) => eb.fn.max('number').as('last'))
      .where('space_id', '=', who.spaceId)
      .where('programme_id', '=', programmeId)
      .executeTakeFirst()
    const number = Number(last?.last ?? 0) + 1
    await tx
      .insertInto('programme.amendment')
      .values({
        space_id: who.spaceId,
        id: amendmentId,
        programme_id: programmeId,
        outcome_id: outcomeId ?? null,
        number,
        reason,
        valid_on: validOn,
        changes: JSON.stringify(changes),
        proposed_by: who.personId,
        proposed_at: now,
      })
      .execute()
    note({
      thing: { kind: 'amendment', id: amendmentId, name: `${number}` },
      within: [...(outcomeId ? [outcomeId] : []), programmeId],
      changes: [
        { at: 'reason', after: reason },
        ...sentencesOf(changes, before, who.language).map((sentence, index) => ({ at: `changes.${index}`, after: sentence })),
      ],
    })
    tell({ name: 'programme.amendment-proposed', body: { amendmentId, programmeId, outcomeId: outcomeId ?? null } })
    const undo: Undo = { verb: 'programme.withdraw-amendment', input: { amendmentId, seen: 1 } }
    return { amendmentId, number, version: 1, programme: read(programme.head.title, who.language).text, findings, undo }
  },
})
