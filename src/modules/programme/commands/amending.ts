// What proposing and approving an amendment have in common: both look at the whole framework as it stands at that moment.
import { canonicalJson } from '#kernel/canonical-json.ts'
import { blocker, type Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import type { Tx } from '#server/command.ts'
import { amend } from '../domain/amend-frame.ts'
import type { Frame } from '../domain/frame.ts'
import { frameFindings } from '../domain/frame-findings.ts'
import type { FrameworkChange } from '../domain/framework-change.ts'
import { cycleOf } from '../queries/cycle-of.ts'
import { organisationFindings } from '../queries/known-organisations.ts'
import { liveFrame } from '../queries/live-frame.ts'
import { dimensionsOf } from '../queries/outcome-parts.ts'

export interface Amending {
  before: Frame
  after: Frame
  findings: Finding[]
}

/** The framework with these changes in it, and what stands against them. What was wrong before and stays wrong is not held against them. */
export async function amending(tx: Tx, who: Who, programmeId: Id, changes: FrameworkChange[]): Promise<Amending> {
  const before = await liveFrame(tx, who.spaceId, programmeId)
  const { frame: after, findings } = amend(before, changes)
  const dimensions = await dimensionsOf(tx, who.spaceId)
  const said = async (frame: Frame) =>
    frameFindings(frame, { cycle: await cycleOf(tx, who.spaceId, frame.programme.cycleId), dimensions, language: who.language })
  const old = new Set((await said(before)).map(words))
  const fresh = (await said(after)).filter((one) => !old.has(words(one)))
  return { before, after, findings: [...findings, ...fresh, ...(await organisationsIn(tx, who, before, after)), ...(await goalsIn(tx, who, after))] }
}

const words = ({ code, values }: Finding) => canonicalJson([code, values ?? {}])

async function organisationsIn(tx: Tx, who: Who, before: Frame, after: Frame): Promise<Finding[]> {
  const named = (frame: Frame) => [
    { at: 'programme.leadOrganisationId', id: frame.programme.leadOrganisationId },
    ...frame.outcomes.flatMap((outcome, index) => [
      { at: `outcomes.${index}.ownerOrganisationId`, id: outcome.ownerOrganisationId },
      ...outcome.partners.flatMap((one) => [
        { at: `outcomes.${index}.partners`, id: one.organisationId as Id | undefined },
        { at: `outcomes.${index}.partners`, id: one.budgetHolderId },
      ]),
    ]),
  ]
  const there = new Set(named(before).map((one) => one.id))
  return organisationFindings(
    tx,
    who.spaceId,
    named(after).filter((one) => one.id && !there.has(one.id)),
  )
}

async function goalsIn(tx: Tx, who: Who, after: Frame): Promise<Finding[]> {
  const rows = await tx.selectFrom('programme.joint_goal').select('code').where('space_id', '=', who.spaceId).execute()
  const known = new Set(rows.map((one) => one.code))
  return after.outcomes.flatMap((outcome, index) =>
    outcome.tags
      .filter((tag) => tag.vocabulary === 'joint-goal' && !known.has(tag.code))
      .map((tag) => blocker('programme.joint-goal-unknown', `outcomes.${index}.tags`, { code: tag.code })),
  )
}

/** The version that holds now. */
export async function lastVersion(tx: Tx, who: Who, programmeId: Id) {
  const row = await tx
    .selectFrom('programme.approved_version')
    .select(['number', 'valid_on'])
    .where('space_id', '=', who.spaceId)
    .where('programme_id', '=', programmeId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { number: row.number, validOn: row.valid_on }
}

export function stillProposed(amendment: { status: string }): void {
  if (amendment.status !== 'proposed') throw refused('programme.amendment-decided-already', [], { status: amendment.status })
}

export function notHerOwn(amendment: { proposed_by: Id }, who: Who): void {
  if (amendment.proposed_by === who.personId) throw refused('programme.own-amendment')
}
