// Walks the chain of audit lines of one space and says where it first does not fit, and against hashes kept elsewhere what the chain alone
// cannot show: that its end was cut off, or that an older copy of the whole was put in its place.
import { commitmentOf, hashOf } from './audit-chain.ts'
import type { Db, Tx } from './command.ts'
import { readingSpace } from './space-transaction.ts'

export interface Anchor {
  seq: number
  hash: string
}

export interface ChainReport {
  lines: number
  last: Anchor
  /** The first line that does not fit, and why. */
  broken?: { seq: number; why: 'missing' | 'changed' | 'not-linked' | 'detail-changed' | 'end-missing' | 'not-as-kept' }
}

const step = 1000

export function verifyAudit(db: Db, spaceId: string, kept: Anchor[] = []): Promise<ChainReport> {
  return readingSpace(db, spaceId, async (tx) => {
    const report: ChainReport = { lines: 0, last: { seq: 0, hash: '' } }
    for (;;) {
      const lines = await linesAfter(tx, spaceId, report.last.seq)
      for (const line of lines) {
        const why = faultOf(line, report.last, kept)
        if (why) return { ...report, broken: { seq: why === 'missing' ? report.last.seq + 1 : line.seq, why } }
        report.lines++
        report.last = { seq: line.seq, hash: line.hash }
      }
      if (lines.length < step) break
    }
    const head = await tx.selectFrom('corridor.space_head').select(['seq', 'last_hash']).where('space_id', '=', spaceId).executeTakeFirst()
    if (head?.seq !== report.last.seq || head.last_hash !== report.last.hash) return { ...report, broken: { seq: report.last.seq + 1, why: 'end-missing' } }
    const beyond = kept.find((anchor) => anchor.seq > report.last.seq)
    return beyond ? { ...report, broken: { seq: report.last.seq + 1, why: 'end-missing' } } : report
  })
}

type Line = Awaited<ReturnType<typeof linesAfter>>[number]

function faultOf(line: Line, last: Anchor, kept: Anchor[]): NonNullable<ChainReport['broken']>['why'] | undefined {
  if (line.seq !== last.seq + 1) return 'missing'
  if (line.prev_hash !== last.hash) return 'not-linked'
  const { space_id: spaceId, seq, at, person_id: personId, roles, verb, errand_id: errandId, about, commitment } = line
  if (hashOf(last.hash, { spaceId, seq, at: at.toISOString(), personId, roles, verb, errandId, about, commitment }) !== line.hash) return 'changed'
  // A detail may have been erased; one that is there must be the one that was promised.
  if (line.salt !== null && commitmentOf(line.salt, line.detail) !== commitment) return 'detail-changed'
  if (kept.some((anchor) => anchor.seq === seq && anchor.hash !== line.hash)) return 'not-as-kept'
  return undefined
}

const linesAfter = (tx: Tx, spaceId: string, seq: number) =>
  tx
    .selectFrom('corridor.audit as line')
    .leftJoin('corridor.audit_detail as detail', (join) => join.onRef('detail.space_id', '=', 'line.space_id').onRef('detail.seq', '=', 'line.seq'))
    .where('line.space_id', '=', spaceId)
    .where('line.seq', '>', seq)
    .selectAll('line')
    .select(['detail.salt', 'detail.detail'])
    .orderBy('line.seq')
    .limit(step)
    .execute()
