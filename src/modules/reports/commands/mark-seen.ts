// Remembers up to which change somebody has read what is new.
import { z } from 'zod/mini'
import { command } from '#server/command.ts'
import { ownDeskOf } from '../access.ts'

export const markSeen = command({
  name: 'reports.mark-seen',
  input: z.strictObject({ seq: z.int().check(z.gte(0)) }),
  async run({ tx, who, now }, { seq }) {
    ownDeskOf(who)
    const head = await tx.selectFrom('corridor.space_head').select('seq').where('space_id', '=', who.spaceId).executeTakeFirstOrThrow()
    const before = await tx
      .selectFrom('reports.visit')
      .select('seen_seq')
      .where('space_id', '=', who.spaceId)
      .where('person_id', '=', who.personId)
      .executeTakeFirst()
    // Two tabs may be open: what was read stays read, and nobody has read what is yet to happen.
    const seen_seq = Math.max(Math.min(seq, Number(head.seq)), Number(before?.seen_seq ?? 0))
    if (before)
      await tx.updateTable('reports.visit').set({ seen_seq, seen_at: now }).where('space_id', '=', who.spaceId).where('person_id', '=', who.personId).execute()
    else await tx.insertInto('reports.visit').values({ space_id: who.spaceId, person_id: who.personId, seen_seq, seen_at: now }).execute()
    return { seq: seen_seq }
  },
})
