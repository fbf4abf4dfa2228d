// Gives a new space the head that every later change takes its number from. The only place where one transaction writes in two spaces.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Tx } from './command.ts'

/** `work` is done inside the new space; afterwards the transaction is back where it came from. */
export async function inNewSpace<Answer>(tx: Tx, { from, to }: { from: Id; to: Id }, work: () => Promise<Answer>): Promise<Answer> {
  await sql`select set_config('minga.space', ${to}, true)`.execute(tx)
  await tx.insertInto('corridor.space_head').values({ space_id: to }).execute()
  const answer = await work()
  await sql`select set_config('minga.space', ${from}, true)`.execute(tx)
  return answer
}
