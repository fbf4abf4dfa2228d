import { sql } from 'kysely'
import type { Tx } from '#server/command.ts'
import type { DB } from '#server/database/tables.ts'

const atOnce = 400

/** Writes many rows: new ones are added, those with a known key take over the values given. */
export async function upsert(tx: Tx, table: keyof DB & `programme.${string}`, key: string[], rows: Record<string, unknown>[]): Promise<void> {
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce)
    const others = Object.keys(some[0]!).filter((column) => !key.includes(column))
    await (tx.insertInto(table) as ReturnType<typeof tx.insertInto<'programme.result'>>)
      .values(some as never)
      .onConflict((same) => {
        const columns = same.columns(key as never)
        return others.length
          ? columns.doUpdateSet(Object.fromEntries(others.map((column) => [column, sql.ref(`excluded.${column}`)])) as never)
          : columns.doNothing()
      })
      .execute()
  }
}
