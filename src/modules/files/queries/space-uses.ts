// Bytes a space keeps, the same bytes counted once; and whether these are among them.
import { sql } from 'kysely'
import type { Id } from '#kernel/id.ts'
import type { Db, Tx } from '#server/command.ts'

export async function spaceUses(db: Db | Tx, spaceId: Id, sha256 = ''): Promise<{ bytes: number; hasThese: boolean }> {
  const { rows } = await sql<{ bytes: number; has_these: boolean }>`
    select coalesce(sum(bytes), 0)::bigint as bytes, coalesce(bool_or(sha256 = ${sha256}), false) as has_these
    from (select distinct sha256, bytes from files.file where space_id = ${spaceId} and erased_at is null) as kept`.execute(db)
  return { bytes: rows[0]!.bytes, hasThese: rows[0]!.has_these }
}
