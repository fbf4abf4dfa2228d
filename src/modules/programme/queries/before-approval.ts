// What stands between a draft and its approval, and what is strange about it: the same for whoever looks and for the approval itself.
import type { Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { programmeFor } from '../access.ts'
import { approvalFindings, frameFindings } from '../domain/frame-findings.ts'
import type { Frame } from '../domain/frame.ts'
import { cycleOf } from './cycle-of.ts'
import { liveFrame } from './live-frame.ts'
import { dimensionsOf } from './outcome-parts.ts'

export async function approvalFindingsOf(db: Tx, who: Who, frame: Frame): Promise<Finding[]> {
  const { id, cycleId } = frame.programme
  const [cycle, dimensions, theory] = await Promise.all([
    cycleOf(db, who.spaceId, cycleId),
    dimensionsOf(db, who.spaceId),
    db.selectFrom('programme.theory_of_change').select('id').where('space_id', '=', who.spaceId).where('programme_id', '=', id).limit(1).execute(),
  ])
  return [
    ...frameFindings(frame, { cycle, dimensions, language: who.language }),
    ...approvalFindings(frame, { hasTheoryOfChange: theory.length > 0, language: who.language }),
  ]
}

/** Each with the outcome it is found in. For those who hold the programme as a whole. */
export async function beforeApproval(db: Tx, who: Who, programmeId: Id) {
  await programmeFor(db, who, 'programme.edit', programmeId)
  const frame = await liveFrame(db, who.spaceId, programmeId)
  const findings = await approvalFindingsOf(db, who, frame)
  return {
    findings: findings.map((finding) => {
      const place = /^outcomes\.(\d+)/.exec(finding.at ?? '')?.[1]
      const outcome = place === undefined ? undefined : frame.outcomes[Number(place)]
      return { finding, outcome: outcome && { id: outcome.id, code: outcome.code, title: outcome.title } }
    }),
  }
}
