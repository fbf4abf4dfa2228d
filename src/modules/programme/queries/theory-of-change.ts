// The diagram of an outcome or of a whole programme. Version 0: nobody drew one yet.
import type { Id } from '#kernel/id.ts'
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { Who } from '#kernel/who.ts'
import { may, type Thing } from '#modules/identity/domain/may.ts'
import type { Tx } from '#server/command.ts'
import { outcomeFor, programmeFor } from '../access.ts'
import { emptyTheoryOfChange, type TheoryOfChange } from '../domain/theory-of-change.ts'

export async function outcomeTheoryOfChange(db: Tx, who: Who, outcomeId: Id) {
  const { head, thing } = await outcomeFor(db, who, 'outcome.read', outcomeId)
  return diagramOf(db, who, { ...head, mayEdit: may(who, 'outcome.edit', thing) }, thing)
}

export async function programmeTheoryOfChange(db: Tx, who: Who, programmeId: Id) {
  const { head, thing } = await programmeFor(db, who, 'programme.read', programmeId)
  return diagramOf(db, who, { ...head, mayEdit: may(who, 'programme.edit', thing) }, thing)
}

async function diagramOf(db: Tx, who: Who, { id, code, title, mayEdit }: { id: Id; code: string; title: TranslatedText; mayEdit: boolean }, thing: Thing) {
  const row = await db
    .selectFrom('programme.theory_of_change')
    .select(['diagram', 'version'])
    .where('space_id', '=', who.spaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  const diagram = (row?.diagram ?? emptyTheoryOfChange) as unknown as TheoryOfChange
  return { of: { id, code, title }, programmeId: thing.programme, version: row?.version ?? 0, diagram, may: { edit: mayEdit } }
}
