// The programme as approved on a day, whole, with every version beside it. Also for those who see nothing but what was approved.
import { dayOf, type Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Who } from '#kernel/who.ts'
import { may } from '#modules/identity/domain/may.ts'
import type { Tx } from '#server/command.ts'
import { programmeFor } from '../access.ts'
import { heldOn } from '../domain/approved-version.ts'
import { sentencesOf } from '../domain/change-sentences.ts'
import { changesBetween } from '../domain/frame-changes.ts'
import type { ApprovedFrame } from '../domain/frame.ts'
import { approvedVersions } from './approved-versions.ts'
import { liveFrame } from './live-frame.ts'

export async function approvedProgramme(
  db: Tx,
  who: Who,
  { programmeId, on, number, now }: { programmeId: Id; on?: Day | undefined; number?: number | undefined; now: Date },
) {
  const { head, thing } = await programmeFor(db, who, 'approved.read', programmeId)
  const versions = await approvedVersions(db, who, programmeId)
  // Who sees nothing but what was approved does not learn of a draft.
  if (!versions.length && !may(who, 'programme.read', thing)) throw notFound()
  const day = on ?? dayOf(now)
  const held = number === undefined ? heldOn(versions, day) : versions.find((one) => one.number === number)
  if (number !== undefined && !held) throw notFound()
  const row =
    held &&
    (await db.selectFrom('programme.approved_version').select('frame').where('space_id', '=', who.spaceId).where('id', '=', held.id).executeTakeFirstOrThrow())
  const frame = row?.frame as unknown as ApprovedFrame | undefined
  const seen = frame && asFarAsShe(who, programmeId, frame)
  const readToday = may(who, 'programme.read', thing)
  return {
    programme: { id: programmeId, code: head.code, title: head.title, status: head.status, startsOn: head.startsOn, endsOn: head.endsOn },
    on: day,
    versions,
    /** Undefined: on that day nothing had been approved. */
    version: held,
    frame: seen,
    /** What is different today, for whoever sees today's framework. */
    since: seen && readToday ? await changedSince(db, who, programmeId, seen) : undefined,
    may: { readToday },
  }
}

async function changedSince(db: Tx, who: Who, programmeId: Id, before: ApprovedFrame) {
  const today = await liveFrame(db, who.spaceId, programmeId)
  const after = { ...today, outcomes: today.outcomes.filter((outcome) => seesOutcome(who, programmeId, outcome)) }
  const changes = changesBetween(before, after)
  return { changes, sentences: sentencesOf(changes, before, who.language) }
}

/** The outcomes she may see, with the names that stand in them. */
function asFarAsShe(who: Who, programmeId: Id, frame: ApprovedFrame): ApprovedFrame {
  const outcomes = frame.outcomes.filter((outcome) => seesOutcome(who, programmeId, outcome))
  if (outcomes.length === frame.outcomes.length) return frame
  const named = new Set([frame.programme.leadOrganisationId, ...outcomes.flatMap(organisationsIn)])
  return { ...frame, outcomes, organisations: Object.fromEntries(Object.entries(frame.organisations).filter(([id]) => named.has(id))) }
}

type Outcome = ApprovedFrame['outcomes'][number]

const organisationsIn = ({ ownerOrganisationId, partners }: Outcome): Id[] =>
  [ownerOrganisationId, ...partners.flatMap((one) => [one.organisationId, one.budgetHolderId])].filter((id): id is Id => id !== undefined)

/** Rights over a past version follow what stood in it, and what the programme is today for those who hold all of it. */
const seesOutcome = (who: Who, programmeId: Id, outcome: Outcome) =>
  may(who, 'approved.read', {
    space: who.spaceId,
    programme: programmeId,
    outcomes: [outcome.id],
    countries: outcome.countries.map((one) => one.country),
    organisations: organisationsIn(outcome),
  })
