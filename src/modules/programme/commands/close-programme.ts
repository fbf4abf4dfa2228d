// Closes a programme that was approved: from now on it is read only. The director may open it again.
import { z } from 'zod/mini'
import { Day, dayOf } from '#kernel/day.ts'
import { blocker } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { refused } from '#kernel/problem.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { programmeFor } from '../access.ts'
import { closingFindings } from '../domain/programme.ts'
import { mustHaveSaved, Seen, unlessBlocked, type Undo } from './saving.ts'

export const closeProgramme = command({
  name: 'programme.close-programme',
  input: z.strictObject({
    programmeId: Id,
    seen: Seen,
    reason: plainText(4000).check(z.minLength(1, 'kernel.text-empty')),
    /** Left out: today. */
    closedOn: z.optional(Day),
  }),
  async run({ tx, who, now, note }, { programmeId, seen, reason, closedOn = dayOf(now) }) {
    const { head } = await programmeFor(tx, who, 'programme.approve', programmeId)
    if (head.status === 'draft') throw refused('programme.not-approved-yet')
    if (head.status === 'closed') throw refused('programme.closed')
    const waiting = await tx
      .selectFrom('programme.amendment')
      .select('number')
      .where('space_id', '=', who.spaceId)
      .where('programme_id', '=', programmeId)
      .where('status', '=', 'proposed')
      .orderBy('number')
      .execute()
    unlessBlocked([
      ...closingFindings(head, closedOn, dayOf(now)),
      ...(waiting.length ? [blocker('programme.amendments-wait', '', { amendments: waiting.map((one) => one.number).join(', '), count: waiting.length })] : []),
    ])
    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      programmeId,
      await tx
        .updateTable('programme.programme')
        .set({ status: 'closed', closed_on: closedOn, close_reason: reason, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', programmeId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    note({
      thing: { kind: 'programme', id: programmeId, name: read(head.title, who.language).text },
      changes: [
        { at: 'status', before: 'approved', after: 'closed' },
        { at: 'closedOn', after: closedOn },
        { at: 'reason', after: reason },
      ],
    })
    const undo: Undo = { verb: 'programme.reopen-programme', input: { programmeId, seen: version } }
    return { version, undo }
  },
})
