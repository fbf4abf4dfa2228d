// Keeps the diagram of an outcome, or of the programme as a whole. Also after approval: it is how one thinks, not what one promised.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { read } from '#kernel/translated-text.ts'
import { command } from '#server/command.ts'
import { outcomeFor, programmeFor } from '../access.ts'
import { emptyTheoryOfChange, TheoryOfChange } from '../domain/theory-of-change.ts'
import { describeChange } from '../domain/theory-of-change-changes.ts'
import { theoryOfChangeFindings } from '../domain/theory-of-change-findings.ts'
import { mustHaveSaved, unlessBlocked, type Undo } from './saving.ts'

export const saveTheoryOfChange = command({
  name: 'programme.save-theory-of-change',
  /** `seen` is 0 when there was no diagram yet. */
  input: z
    .strictObject({ programmeId: z.optional(Id), outcomeId: z.optional(Id), seen: z.int().check(z.gte(0)), diagram: TheoryOfChange })
    .check(z.refine((one) => Boolean(one.programmeId) !== Boolean(one.outcomeId), { error: 'programme.theory-of-what', path: ['outcomeId'] })),
  async run({ tx, who, note }, { programmeId, outcomeId, seen, diagram }) {
    const outcome = outcomeId ? await outcomeFor(tx, who, 'outcome.edit', outcomeId) : undefined
    const programme = programmeId ? await programmeFor(tx, who, 'programme.edit', programmeId) : undefined
    const { head } = (outcome ?? programme)!
    const findings = unlessBlocked(theoryOfChangeFindings(diagram, who.language))
    const found = await tx
      .selectFrom('programme.theory_of_change')
      .select('diagram')
      .where('space_id', '=', who.spaceId)
      .where('id', '=', head.id)
      .executeTakeFirst()
    const version = seen + 1
    const text = JSON.stringify(diagram)
    const key = { space_id: who.spaceId, id: head.id }
    if (found || seen > 0) {
      await mustHaveSaved(
        tx,
        who,
        head.id,
        await tx
          .updateTable('programme.theory_of_change')
          .set({ diagram: text, version })
          .where('space_id', '=', who.spaceId)
          .where('id', '=', head.id)
          .where('version', '=', seen)
          .executeTakeFirstOrThrow(),
        'programme.save-theory-of-change',
      )
    } else {
      await tx
        .insertInto('programme.theory_of_change')
        .values({ ...key, programme_id: outcome?.head.programmeId ?? head.id, outcome_id: outcomeId ?? null, diagram: text })
        .execute()
    }
    const before = (found?.diagram ?? emptyTheoryOfChange) as unknown as TheoryOfChange
    note({
      thing: { kind: 'theory-of-change', id: head.id, name: `${head.code} ${read(head.title, who.language).text}` },
      within: outcome?.within ?? [],
      changes: describeChange(before, diagram, who.language)
        .slice(0, 200)
        .map(({ code, at, values }) => ({ at, after: { code, values } })),
    })
    const undo: Undo = {
      verb: 'programme.save-theory-of-change',
      input: { ...(outcomeId ? { outcomeId } : { programmeId: head.id }), seen: version, diagram: before },
    }
    return { version, findings, undo }
  },
})
