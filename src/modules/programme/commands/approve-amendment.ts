// Puts a proposed amendment into force: the framework changes, and a new approved version is kept for ever.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { command } from '#server/command.ts'
import { amendmentFor } from '../access.ts'
import { validityFindings } from '../domain/amendment.ts'
import { sentencesOf } from '../domain/change-sentences.ts'
import type { FrameworkChange } from '../domain/framework-change.ts'
import { explained, liveFrame } from '../queries/live-frame.ts'
import { programmeThing } from '../queries/things.ts'
import { amending, lastVersion, notHerOwn, stillProposed } from './amending.ts'
import { mustHaveSaved, Seen, unlessBlocked } from './saving.ts'
import { storeFrame } from './store-frame.ts'

export const approveAmendment = command({
  name: 'programme.approve-amendment',
  input: z.strictObject({ amendmentId: Id, seen: Seen, note: z.optional(plainText(4000)) }),
  async run({ tx, who, now, note, tell, newId }, { amendmentId, seen, note: words = '' }) {
    const { row, within } = await amendmentFor(tx, who, 'programme.approve', amendmentId)
    stillProposed(row)
    notHerOwn(row, who)
    const programmeId = row.programme_id
    const programme = (await programmeThing(tx, who.spaceId, programmeId))!
    const last = await lastVersion(tx, who, programmeId)
    const changes = row.changes as unknown as FrameworkChange[]
    const { before, after, findings: fits } = await amending(tx, who, programmeId, changes)
    const findings = unlessBlocked([...validityFindings(row.valid_on, last, programme.head), ...fits])

    const version = seen + 1
    await mustHaveSaved(
      tx,
      who,
      amendmentId,
      await tx
        .updateTable('programme.amendment')
        .set({ status: 'approved', decided_by: who.personId, decided_at: now, decision_note: words, version })
        .where('space_id', '=', who.spaceId)
        .where('id', '=', amendmentId)
        .where('version', '=', seen)
        .executeTakeFirstOrThrow(),
    )
    await storeFrame({ tx, who, now, newId, tell }, before, after)
    const number = (last?.number ?? 0) + 1
    const frame = await explained(tx, who.spaceId, await liveFrame(tx, who.spaceId, programmeId))
    await tx
      .insertInto('programme.approved_version')
      .values({
        space_id: who.spaceId,
        id: newId(),
        programme_id: programmeId,
        number,
        valid_on: row.valid_on,
        approved_at: now,
        approved_by: who.personId,
        reason: row.reason,
        amendment_id: amendmentId,
        frame: JSON.stringify(frame),
      })
      .execute()
    const touched = changes.flatMap((one) => ('id' in one ? [one.id] : 'indicatorId' in one ? [one.indicatorId] : []))
    note({
      thing: { kind: 'amendment', id: amendmentId, name: `${row.number}` },
      within: [...new Set([...within, ...touched])],
      changes: [
        { at: 'status', before: 'proposed', after: 'approved' },
        ...sentencesOf(changes, before, who.language).map((sentence, index) => ({ at: `changes.${index}`, after: sentence })),
      ],
    })
    tell({ name: 'programme.amended', body: { programmeId, amendmentId, number, validOn: row.valid_on } })
    return { version, number, findings }
  },
})
