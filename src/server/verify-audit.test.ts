import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { PLATFORM } from '#kernel/space.ts'
import { addPerson } from '#modules/identity/commands/add-person.ts'
import { whoOutside } from '#modules/identity/queries/who-in.ts'
import { aWorld } from '#tests/world.ts'
import { hashOf } from './audit-chain.ts'
import type { Tx } from './command.ts'
import { perform } from './perform.ts'
import { inSpace } from './space-transaction.ts'
import { verifyAudit, type ChainReport } from './verify-audit.ts'

const world = await aWorld()

for (let number = 1; number <= 6; number++) {
  const person = { personId: world.newId(), email: `person${number}@example.org`, name: `Person ${number}`, language: 'en' as const }
  await perform(world.corridor, addPerson, person, { id: world.newId(), who: whoOutside(), now: world.tick() })
}

/** Does something to the history, looks, and undoes it. */
async function after(change: (tx: Tx) => Promise<unknown>, kept?: { seq: number; hash: string }[]): Promise<ChainReport['broken']> {
  let report: ChainReport | undefined
  await inSpace(world.db, PLATFORM, async (tx) => {
    await change(tx)
    report = await verifyAudit(within(tx), PLATFORM, kept)
    throw new Error('undo')
  }).catch((error: Error) => {
    if (error.message !== 'undo') throw error
  })
  return report?.broken
}

/** The verifier opens its own transaction; here it looks into ours. */
const within = (tx: Tx) => {
  const chain = { execute: (work: (inner: Tx) => unknown) => work(tx), setIsolationLevel: () => chain, setAccessMode: () => chain }
  return { transaction: () => chain } as unknown as typeof world.db
}

const line = (seq: number) => sql`(select hash from corridor.audit where space_id = ${PLATFORM} and seq = ${seq})`
const run = (statement: ReturnType<typeof sql>) => (tx: Tx) => statement.execute(tx)

test('a history that nobody touched is whole, also when a detail was erased', async () => {
  const report = await verifyAudit(world.db, PLATFORM)
  expect(report).toMatchObject({ lines: 6, last: { seq: 6 } })
  expect(report.broken).toBeUndefined()
  expect(await after(run(sql`delete from corridor.audit_detail where space_id = ${PLATFORM} and seq = 3`))).toBeUndefined()
})

test.each<[string, ReturnType<typeof sql>, ChainReport['broken']]>([
  ['a line changed', sql`update corridor.audit set verb = 'identity.nothing' where space_id = ${PLATFORM} and seq = 3`, { seq: 3, why: 'changed' }],
  ['a moment changed', sql`update corridor.audit set at = at + interval '1 ms' where space_id = ${PLATFORM} and seq = 2`, { seq: 2, why: 'changed' }],
  [
    'a detail changed',
    sql`update corridor.audit_detail set detail = '{"things": []}' where space_id = ${PLATFORM} and seq = 4`,
    { seq: 4, why: 'detail-changed' },
  ],
  ['a hash changed', sql`update corridor.audit set hash = ${'0'.repeat(64)} where space_id = ${PLATFORM} and seq = 2`, { seq: 2, why: 'changed' }],
  [
    'a line taken out',
    sql`with detail as (delete from corridor.audit_detail where space_id = ${PLATFORM} and seq = 3) delete from corridor.audit where space_id = ${PLATFORM} and seq = 3`,
    { seq: 3, why: 'missing' },
  ],
])('%s is found', async (_what, statement, broken) => {
  expect(
    await after(async (tx) => {
      await sql`delete from corridor.audit_detail where space_id = ${PLATFORM} and seq = 3 and ${broken!.why} = 'missing'`.execute(tx)
      await statement.execute(tx)
    }),
  ).toEqual(broken)
})

test('two lines that changed places are found', async () => {
  const swap = sql`update corridor.audit line set verb = other.verb, errand_id = other.errand_id, about = other.about, commitment = other.commitment
    from corridor.audit other where line.space_id = ${PLATFORM} and other.space_id = ${PLATFORM} and (line.seq, other.seq) in ((2, 3), (3, 2))`
  expect(await after(run(swap))).toEqual({ seq: 2, why: 'changed' })
})

const cutOff = async (tx: Tx) => {
  await sql`delete from corridor.audit_detail where space_id = ${PLATFORM} and seq > 4`.execute(tx)
  await sql`delete from corridor.audit where space_id = ${PLATFORM} and seq > 4`.execute(tx)
}

test('an end that was cut off is found by the number of the space', async () => {
  expect(await after(cutOff)).toEqual({ seq: 5, why: 'end-missing' })
})

test('cut off with the number put back, as an older backup would, it is found only by what was kept elsewhere', async () => {
  const { last } = await verifyAudit(world.db, PLATFORM)
  const olderBackup = async (tx: Tx) => {
    await sql`update corridor.space_head set seq = 4, last_hash = ${line(4)} where space_id = ${PLATFORM}`.execute(tx)
    await cutOff(tx)
  }
  expect(await after(olderBackup)).toBeUndefined()
  expect(await after(olderBackup, [last])).toEqual({ seq: 5, why: 'end-missing' })
})

test('a history written anew, with every hash right, is found only by what was kept elsewhere', async () => {
  const { last } = await verifyAudit(world.db, PLATFORM)
  const writtenAnew = async (tx: Tx) => {
    let hash = ''
    const lines = await tx.selectFrom('corridor.audit').selectAll().where('space_id', '=', PLATFORM).orderBy('seq').execute()
    for (const { space_id: spaceId, seq, at, person_id: personId, errand_id: errandId, about, commitment, roles } of lines) {
      const verb = seq === 2 ? 'identity.something-else' : lines[seq - 1]!.verb
      const prev = hash
      hash = hashOf(prev, { spaceId, seq, at: at.toISOString(), personId, roles, verb, errandId, about, commitment })
      await tx.updateTable('corridor.audit').set({ verb, prev_hash: prev, hash }).where('space_id', '=', PLATFORM).where('seq', '=', seq).execute()
    }
    await sql`update corridor.space_head set last_hash = ${hash} where space_id = ${PLATFORM}`.execute(tx)
  }
  expect(await after(writtenAnew)).toBeUndefined()
  expect(await after(writtenAnew, [last])).toEqual({ seq: 6, why: 'not-as-kept' })
})
