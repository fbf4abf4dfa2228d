// The demo: a story that the cast plays through the corridor, from the first programme in the archive to what waits on somebody's desk today.
// Playing it again does nothing; a play that was cut off is finished by the next one.
import { addDays, dayOf } from '#kernel/day.ts'
import { setOutcomeStatus } from '#modules/programme/commands/set-outcome-status.ts'
import type { Corridor } from '#server/perform.ts'
import { readingSpace } from '#server/space-transaction.ts'
import { agreeToMoreClauses, amendOnce, approve, closePast, proposeFasterPilot, proposeMoreClauses } from './acts/approval.ts'
import { conversationScenes, type Scene } from './acts/conversations.ts'
import { checkTranslation, tendOwnUnion } from './acts/care.ts'
import { beginProgramme, drawTheory, layOutTools, writeOutcome } from './acts/framework.ts'
import { clearOrganisations, findEndingAgreements, signAgreements, writeDownOrganisations } from './acts/organisations.ts'
import { writeBudget } from './acts/money.ts'
import { letIn, openAccounts, openDemoSpace } from './acts/people.ts'
import { idOf } from './demo/ids.ts'
import { amina, bruno, chiara, dawit, demoSpace, elif, hilde, ivo, katrien } from './people.ts'
import { outcomes, pastOutcomes, pastProgramme, pastProgrammeId, programme, programmeId } from './demo/programme.ts'
import { theories } from './demo/theories.ts'
import { openStage, type Stage } from './stage.ts'

export { demoPeople } from './people.ts'

const dayInMilliseconds = 86_400_000
const daysOfLastAct = 20
const firstOfLastAct = idOf('errand beginning of the last act')
const curtain = idOf('errand curtain')

/** When it was played before, to the end: then nothing is done at all. */
export async function playDemo(
  corridor: Corridor,
  { now = new Date(), log = () => {} }: { now?: Date; log?: (line: string) => void } = {},
): Promise<{ made: number; already: number }> {
  if (await doneAt(corridor, curtain)) return { made: 0, already: 0 }
  const stage = openStage(corridor, log)
  await opening(stage)
  await archive(stage)
  await planning(stage)
  await approval(stage)
  await lastWeeks(stage, await beginningOfLastAct(corridor, now))
  const { made, already } = stage.counted()
  log(`The demo is ready: ${made} changes${already ? `, ${already} had been made before` : ''}.`)
  return { made, already }
}

/** The last weeks are counted back from the day of the first start, so that what is about to happen is so on that day. */
async function beginningOfLastAct(corridor: Corridor, now: Date): Promise<Date> {
  return (await doneAt(corridor, firstOfLastAct)) ?? new Date(Math.floor(now.getTime() / dayInMilliseconds - daysOfLastAct) * dayInMilliseconds + 8 * 3_600_000)
}

const doneAt = (corridor: Corridor, errand: string): Promise<Date | undefined> =>
  readingSpace(corridor.db, demoSpace.id, async (tx) => {
    const row = await tx.selectFrom('corridor.errand').select('done_at').where('space_id', '=', demoSpace.id).where('id', '=', errand).executeTakeFirst()
    return row?.done_at
  })

/** January: the space opens. */
async function opening(stage: Stage): Promise<void> {
  stage.at('2026-01-12T08:30:00Z')
  await openAccounts(stage)
  await openDemoSpace(stage)
  for (const person of [katrien, bruno, chiara, dawit, ivo]) await letIn(stage, person)
}

/** February and March: what came before is taken over from the archive, and those who will take part are written down. */
async function archive(stage: Stage): Promise<void> {
  stage.at('2026-02-16T09:00:00Z')
  await layOutTools(stage)
  stage.at('2026-03-23T08:00:00Z')
  await writeDownOrganisations(stage)
  for (const person of [amina, elif]) await letIn(stage, person)
  stage.at('2026-04-20T12:00:00Z')
  await clearOrganisations(stage)
  stage.at('2026-04-22T09:00:00Z')
  await beginProgramme(stage, pastProgrammeId, pastProgramme)
  await drawTheory(stage, { programmeId: pastProgrammeId }, theories.before)
  for (const outcome of pastOutcomes) {
    const seen = await writeOutcome(stage, pastProgrammeId, outcome)
    await stage.perform(bruno, setOutcomeStatus, { outcomeId: outcome.id, seen, status: 'closed' })
  }
  stage.at('2026-04-24T10:00:00Z')
  await approve(stage, pastProgrammeId, 'Taken over from the archive as it was approved then', { validOn: '2022-01-01', approvedOn: '2021-12-14' })
  await closePast(stage, pastProgrammeId)
}

/** May to September: the framework of 2027-2031. */
async function planning(stage: Stage): Promise<void> {
  stage.at('2026-05-11T07:45:00Z')
  await beginProgramme(stage, programmeId, programme)
  const weeks = ['2026-05-18', '2026-06-08', '2026-06-29', '2026-07-13', '2026-08-24']
  for (const [index, { frame, budget }] of outcomes.entries()) {
    stage.at(`${weeks[index]}T07:45:00Z`)
    await writeOutcome(stage, programmeId, frame)
    await drawTheory(stage, { outcomeId: frame.id }, theories[frame.code as keyof typeof theories])
    await writeBudget(stage, frame.id, budget)
  }
  stage.at('2026-09-07T13:00:00Z')
  await drawTheory(stage, { programmeId }, theories.programme)
}

/** October: approved, and amended once. */
async function approval(stage: Stage): Promise<void> {
  stage.at('2026-10-01T15:30:00Z')
  await approve(stage, programmeId, 'Approved by the board on 30 September 2026 and handed to the Demo Development Fund', {
    validOn: '2026-10-01',
    approvedOn: '2026-09-30',
  })
  await amendOnce(stage)
  stage.at('2026-10-27T08:00:00Z')
  await signAgreements(stage)
}

/** What is on everybody's desk today. */
async function lastWeeks(stage: Stage, beginning: Date): Promise<void> {
  const today = new Date(beginning.getTime() + daysOfLastAct * dayInMilliseconds)
  const scenes: Scene[] = [
    { daysAgo: daysOfLastAct, play: () => proposeMoreClauses(stage, firstOfLastAct) },
    { daysAgo: 19, play: () => letIn(stage, { ...hilde, roles: hilde.roles.map((one) => ({ ...one, until: addDays(dayOf(today), 210) })) }) },
    { daysAgo: 17, play: () => findEndingAgreements(stage, today) },
    { daysAgo: 14, play: () => agreeToMoreClauses(stage) },
    { daysAgo: 13, play: () => checkTranslation(stage) },
    { daysAgo: 10, play: () => tendOwnUnion(stage) },
    ...conversationScenes,
    { daysAgo: 0.5, play: () => proposeFasterPilot(stage, curtain) },
  ]
  for (const { daysAgo, play } of scenes.toSorted((one, other) => other.daysAgo - one.daysAgo)) {
    const moment = new Date(today.getTime() - daysAgo * dayInMilliseconds)
    if (moment > stage.now) stage.at(moment)
    await play(stage)
  }
}
