// One transaction, one space: row-level security sees the setting made here and nothing outlives the transaction.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from './command.ts'

export function inSpace<Answer>(db: Db, spaceId: Id, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('minga.space', ${spaceId}, true)`.execute(tx)
    return work(tx)
  })
}

/** For questions: one snapshot, nothing can be written. */
export function readingSpace<Answer>(db: Db, spaceId: Id, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      await sql`select set_config('minga.space', ${spaceId}, true)`.execute(tx)
      return work(tx)
    })
}
