// The director approves; what was approved changes by amendment, with a reason and a second pair of eyes.
import type { Id } from '#kernel/id.ts'
import { approveAmendment } from '#modules/programme/commands/approve-amendment.ts'
import { approveProgramme } from '#modules/programme/commands/approve-programme.ts'
import { closeProgramme } from '#modules/programme/commands/close-programme.ts'
import { proposeAmendment } from '#modules/programme/commands/propose-amendment.ts'
import { refuseAmendment } from '#modules/programme/commands/refuse-amendment.ts'
import { reviewAmendment } from '#modules/programme/commands/review-amendment.ts'
import { fasterPilot, moreAgreements, moreClauses, tooFar, type DemoAmendment } from '../demo/amendments.ts'
import { bruno, elif, greet } from '../people.ts'
import { programmeId } from '../demo/programme.ts'
import type { Stage } from '../stage.ts'

export const approve = (stage: Stage, id: Id, reason: string, days: { validOn: string; approvedOn?: string }) =>
  stage.perform(greet, approveProgramme, { programmeId: id, seen: 1, reason, ...days })

/** What comes from the archive is there to be read. */
export const closePast = (stage: Stage, id: Id) =>
  stage.perform(greet, closeProgramme, {
    programmeId: id,
    seen: 2,
    reason: 'Overgenomen uit het archief om te lezen; het laatste jaar wordt nog verantwoord in de boeken van toen.',
  })

const propose = (stage: Stage, { id, ...amendment }: DemoAmendment, validOn: string, errandId?: Id) =>
  stage.perform(bruno, proposeAmendment, { amendmentId: id, programmeId, validOn, ...amendment }, errandId)

export async function amendOnce(stage: Stage): Promise<void> {
  stage.at('2026-10-12T09:20:00Z')
  await propose(stage, moreAgreements, '2026-10-26')
  await propose(stage, tooFar, '2027-01-01')
  stage.at('2026-10-26T14:05:00Z')
  await stage.perform(greet, refuseAmendment, {
    amendmentId: tooFar.id,
    seen: 1,
    note: 'Sans moyens supplémentaires, ce chiffre ne tient pas. À revoir après l’évaluation à mi-parcours.',
  })
  await stage.perform(greet, approveAmendment, { amendmentId: moreAgreements.id, seen: 1, note: 'Akkoord; meegedeeld aan de financier.' })
}

export const proposeMoreClauses = (stage: Stage, errandId: Id) => propose(stage, moreClauses, '2027-01-01', errandId)
export const agreeToMoreClauses = (stage: Stage) =>
  stage.perform(elif, reviewAmendment, {
    amendmentId: moreClauses.id,
    seen: 1,
    review: 'agreed',
    note: 'The estates confirmed it by letter. The lab can be held in September 2027.',
  })
export const proposeFasterPilot = (stage: Stage, errandId: Id) => propose(stage, fasterPilot, '2027-01-01', errandId)
