// Approves a programme for the first time. From now on its framework changes by amendment only.
import { z } from 'zod/mini'
import { Day, dayOf } from '#kernel/day.ts'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { refused } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { programmeFor } from '../access.ts'
import { approvalFindingsOf } from '../queries/before-approval.ts'
import { explained, liveFrame } from '../queries/live-frame.ts'
import { mustHaveSaved, Seen, unlessBlocked } from './saving.ts'

export const approveProgramme = command({
  name: 'programme.approve-programme',
  input: z.strictObject({
    programmeId: Id,
    seen: Seen,
    reason: plainText(4000).check(z.minLength(1, 'kernel.text-empty')),
    /** The day from which it holds; left out: today. */
    validOn: z.optional(Day),
    /** The day on which it was decided, when that was before Minga knew of it; left out: today. */
    approvedOn: z.optional(Day),
  }),
  async run({ tx, who, now, note, tell, newId }, { programmeId, seen, reason, validOn = dayOf(now), approvedOn = dayOf(now) }) {
    const { head } = await programmeFor(tx, who, 'programme.approve', programmeId)
    if (head.status !== 'draft') throw refused('programme.approved-already')
    const frame = await liveFrame(tx, who.spaceId, programmeId)
    const findings = unlessBlocked([
      ...(approvedOn > dayOf(now) ? [blocker('programme.day-to-come', 'approvedOn', { day: approvedOn })] : []),
      ...(await approvalFindingsOf(tx, who, frame)),
    ])

    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      programmeId,
      await tx
        .updateTable('programme.programme')
        .set({ status: 'approved', approved_on: approvedOn, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', programmeId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    await tx
      .insertInto('programme.approved_version')
      .values({
        space_id: who.spaceId,
        id: newId(),
        programme_id: programmeId,
        number: 1,
        valid_on: validOn,
        approved_at: now,
        approved_by: who.personId,
        reason,
        frame: JSON.stringify(await explained(tx, who.spaceId, frame)),
      })
      .execute()
    note({
      thing: { kind: 'programme', id: programmeId, name: read(head.title, who.language).text },
      changes: [{ at: 'status', before: 'draft', after: 'approved' }],
    })
    tell({ name: 'programme.approved', body: { programmeId, number: 1, validOn } })
    return { version, number: 1, findings }
  },
})
