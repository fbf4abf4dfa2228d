// The corridor. Every change to anything walks through here: HTTP, sync, jobs, the command line and the demo.
import { randomBytes } from 'node:crypto'
import type { z } from 'zod/mini'
import { wasAsked } from '#kernel/asked.ts'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { uuidv7, type Id } from '#kernel/id.ts'
import { notFound, notSignedIn, Problem } from '#kernel/problem.ts'
import { PLATFORM } from '#kernel/space.ts'
import type { Who } from '#kernel/who.ts'
import { commitmentOf, hashOf, type AuditLine } from './audit-chain.ts'
import type { AnyCommand, AuditNote, Command, Db, Doing, Listener, Tx } from './command.ts'
import { randomToken, sha256 } from './hash.ts'
import { parseInput } from './input.ts'
import { inSpace } from './space-transaction.ts'

export interface Errand {
  /** Names the change, not the attempt: the same id is done once. */
  id: Id
  who: Who
  now: Date
}

export interface Performed<Answer> {
  answer: Answer
  /** Its number in the space. Numbers and commits have the same order. */
  seq: number
  /** True when this errand had been done before and this is what it answered then. */
  already: boolean
}

/** What the corridor needs of the house: its database, and who listens to what. */
export interface Corridor {
  db: Db
  listeners: Listener[]
}

export async function perform<Name extends string, Schema extends z.ZodMiniType, Answer>(
  { db, listeners }: Corridor,
  command: Command<Name, Schema, Answer>,
  input: z.input<Schema>,
  errand: Errand,
): Promise<Performed<Answer>> {
  const parsed = parseInput(command.input, input)
  const who: Who = { ...errand.who }
  if (!who.personId && !command.open) throw notSignedIn()
  if ((who.spaceId === PLATFORM) !== Boolean(command.platform)) throw notFound()
  const inputHash = sha256(canonicalJson({ verb: command.name, input: parsed, person: who.personId || null }))

  return inSpace(db, who.spaceId, async (tx) => {
    const head = await tx.selectFrom('corridor.space_head').select(['seq', 'last_hash']).where('space_id', '=', who.spaceId).forUpdate().executeTakeFirst()
    if (!head) throw notFound()
    const before = await doneBefore(tx, who, errand.id, inputHash)
    if (before) return { answer: before.answer as Answer, seq: before.seq, already: true }

    const seq = Number(head.seq) + 1
    const notes: AuditNote[] = []
    const news: { name: string; body: Record<string, unknown> }[] = []
    const newId = () => uuidv7(errand.now.getTime(), randomBytes(16))
    const doing: Doing = { tx, who, now: errand.now, newId, note: (what) => void notes.push(what), tell: (one) => void news.push(one) }
    const answer = await command.run(doing, parsed)
    // Listeners may have news of their own; what is told while we walk the list is heard as well.
    for (const one of news) for (const listener of listeners) if (listener.hears === one.name) await listener.run(doing, one.body)
    if (!command.platform && !wasAsked(who)) throw new Error(`${command.name} changed something without asking for a key`)

    const hash = await writeAudit(tx, head.last_hash, { command, errand, who, seq, notes })
    if (news.length) {
      const rows = news.map((one) => ({ space_id: who.spaceId, id: newId(), seq, name: one.name, body: JSON.stringify(one.body), told_at: errand.now }))
      await tx.insertInto('corridor.news').values(rows).execute()
    }
    await tx
      .insertInto('corridor.errand')
      .values({
        space_id: who.spaceId,
        id: errand.id,
        person_id: who.personId || null,
        verb: command.name,
        input_hash: inputHash,
        seq,
        done_at: errand.now,
        outcome: JSON.stringify(command.secret ? null : (answer ?? null)),
      })
      .execute()
    await tx.updateTable('corridor.space_head').set({ seq, last_hash: hash }).where('space_id', '=', who.spaceId).execute()
    return { answer, seq, already: false }
  })
}

async function doneBefore(tx: Tx, who: Who, id: Id, inputHash: string) {
  const errand = await tx
    .selectFrom('corridor.errand')
    .select(['seq', 'outcome', 'input_hash'])
    .where('space_id', '=', who.spaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!errand) return undefined
  if (errand.input_hash !== inputHash) throw new Problem('kernel.errand-used-for-something-else', 409)
  return { answer: errand.outcome as unknown, seq: Number(errand.seq) }
}

async function writeAudit(
  tx: Tx,
  prevHash: string,
  { command, errand, who, seq, notes }: { command: AnyCommand; errand: Errand; who: Who; seq: number; notes: AuditNote[] },
): Promise<string> {
  const salt = randomToken(16)
  const detail = { things: notes }
  const line: AuditLine = {
    spaceId: who.spaceId,
    seq,
    at: errand.now.toISOString(),
    personId: who.personId || null,
    roles: [...new Set(who.grants.map((grant) => grant.role))].sort().join(','),
    verb: command.name,
    errandId: errand.id,
    about: [...new Set(notes.flatMap((note) => [note.thing.id, ...(note.within ?? [])]))].sort(),
    commitment: commitmentOf(salt, detail),
  }
  const hash = hashOf(prevHash, line)
  await tx
    .insertInto('corridor.audit')
    .values({
      space_id: line.spaceId,
      seq,
      at: errand.now,
      person_id: line.personId,
      roles: line.roles,
      verb: line.verb,
      errand_id: line.errandId,
      about: line.about,
      commitment: line.commitment,
      prev_hash: prevHash,
      hash,
    })
    .execute()
  await tx
    .insertInto('corridor.audit_detail')
    .values({ space_id: line.spaceId, seq, salt, detail: JSON.stringify(detail) })
    .execute()
  return hash
}
