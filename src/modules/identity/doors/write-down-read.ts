// Every question that an auditor is answered leaves a line of the audit. The door waits for it: what cannot be written down is not answered.
import { createHash } from 'node:crypto'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { uuidv7, type Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import { perform, type Corridor } from '#server/perform.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { recordRead } from '../commands/record-read.ts'
import { isWatchedReader, minutesOfOneRead } from '../domain/reads.ts'

export interface Read {
  who: Who
  now: Date
  /** The pattern of the address, `GET /outcomes/:outcomeId`. */
  question: string
  /** What stood in the address, and behind it. */
  asked: Record<string, unknown>
}

const longest = 200

export async function writeDownRead(corridor: Corridor, { who, now, question, asked }: Read): Promise<void> {
  if (!isWatchedReader(who)) return
  const input = { question, asked: Object.fromEntries(Object.entries(asked).map(([name, value]) => [name.slice(0, longest), String(value).slice(0, longest)])) }
  const id = idOfRead(who, now, input)
  // Looked up first, beside the lock of the space: a reader who comes back must not wait for writers.
  if (await isWrittenDown(corridor, who, id)) return
  await perform(corridor, recordRead, input, { id, who: { ...who }, now })
}

const isWrittenDown = ({ db }: Corridor, who: Who, id: Id) =>
  readingSpace(db, who.spaceId, (tx) =>
    tx.selectFrom('corridor.errand').select('id').where('space_id', '=', who.spaceId).where('id', '=', id).executeTakeFirst(),
  )

/** The same for the same question of the same person in the same quarter of an hour. */
function idOfRead(who: Who, now: Date, input: object): Id {
  const part = minutesOfOneRead * 60_000
  const begun = Math.floor(now.getTime() / part) * part
  return uuidv7(
    begun,
    createHash('sha256')
      .update(canonicalJson({ person: who.personId, begun, ...input }))
      .digest(),
  )
}
