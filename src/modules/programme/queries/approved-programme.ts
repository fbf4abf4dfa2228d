// The programme as approved on a day, whole, with every version beside it. Also for those who see nothing but what was approved.
import { dayOf, type Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import { may } from '#modules/identity/domain/may.ts'
import type { Tx } from '#server/command.ts'
import { programmeFor } from '../access.ts'
import { heldOn } from '../domain/approved-version.ts'
import type { ApprovedFrame } from '../domain/frame.ts'

export async function approvedProgramme(
  db: Tx,
  who: Who,
  { programmeId, on, number, now }: { programmeId: Id; on?: Day | undefined; number?: number | undefined; now: Date },
) {
  const { head } = await programmeFor(db, who, 'approved.read', programmeId)
  const versions = await db
    .selectFrom('programme.approved_version as v')
    .innerJoin('identity.person as by', 'by.id', 'v.approved_by')
    .select(['v.id', 'v.number', 'v.valid_on as validOn', 'v.approved_at as approvedAt', 'by.name as approvedBy', 'v.reason', 'v.amendment_id as amendmentId'])
    .where('v.space_id', '=', who.spaceId)
    .where('v.programme_id', '=', programmeId)
    .orderBy('v.number', 'desc')
    .execute()
  const day = on ?? dayOf(now)
  const held = number === undefined ? heldOn(versions, day) : versions.find((one) => one.number === number)
  if (number !== undefined && !held) throw notFound()
  const row =
    held &&
    (await db.selectFrom('programme.approved_version').select('frame').where('space_id', '=', who.spaceId).where('id', '=', held.id).executeTakeFirstOrThrow())
  const frame = row?.frame as unknown as ApprovedFrame | undefined
  return {
    programme: { id: programmeId, code: head.code, title: head.title, status: head.status, startsOn: head.startsOn, endsOn: head.endsOn },
    on: day,
    versions,
    /** Undefined: on that day nothing had been approved. */
    version: held,
    frame: frame && { ...frame, outcomes: frame.outcomes.filter((outcome) => seesOutcome(who, programmeId, outcome)) },
  }
}

/** Rights over a past version follow what stood in it, and what the programme is today for those who hold all of it. */
const seesOutcome = (who: Who, programmeId: Id, outcome: ApprovedFrame['outcomes'][number]) =>
  may(who, 'approved.read', {
    space: who.spaceId,
    programme: programmeId,
    outcomes: [outcome.id],
    countries: outcome.countries.map((one) => one.country),
    organisations: [
      ...(outcome.ownerOrganisationId ? [outcome.ownerOrganisationId] : []),
      ...outcome.partners.flatMap((one) => [one.organisationId, ...(one.budgetHolderId ? [one.budgetHolderId] : [])]),
    ],
  })
