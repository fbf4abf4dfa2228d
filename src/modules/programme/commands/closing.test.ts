import { beforeAll, expect, test } from 'vitest'
import { bruno, chiara, elif, farid, greet, ivo } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import { aStep, aTheory } from '../domain/theory-of-change-example.ts'
import { anApprovedProgramme, aProgramme, en, days, type Story } from '../proofs/a-programme.ts'
import { programmeRoutes } from '../routes.ts'
import { addProgramme } from './add-programme.ts'
import { approveProgramme } from './approve-programme.ts'
import { closeProgramme } from './close-programme.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { reopenProgramme } from './reopen-programme.ts'
import { reorderIndicators } from './reorder-indicators.ts'
import { saveTheoryOfChange } from './save-theory-of-change.ts'
import { withdrawAmendment } from './withdraw-amendment.ts'

let world: World
let story: Story
const page = async () => (await world.as(greet).ask(programmeRoutes['GET /programmes/:programmeId'], { programmeId: story.programmeId })).programme
const closing = async (over: object = {}) => ({ programmeId: story.programmeId, seen: (await page()).version, reason: 'All is accounted for', ...over })
const proposal = () => ({
  amendmentId: world.newId(),
  programmeId: story.programmeId,
  reason: 'Another name',
  validOn: '2029-01-01',
  changes: [{ kind: 'change-programme' as const, id: story.programmeId, before: { code: 'DW27' }, after: { code: 'DW28' } }],
})

beforeAll(async () => {
  world = await aWorld()
  // Its days have begun: what is still to come is not closed.
  world.tick(400 * 86_400_000)
  story = await anApprovedProgramme(world)
})

test('is closed for a reason, on a day, and opened again; both lead back', async () => {
  const { undo } = await world.as(greet).perform(closeProgramme, await closing({ closedOn: '2027-02-01' }))
  expect(await page()).toMatchObject({ status: 'closed', closedOn: '2027-02-01', closeReason: 'All is accounted for' })
  await expect(world.as(bruno).perform(proposeAmendment, proposal())).rejects.toMatchObject({ code: 'programme.closed' })
  await expect(world.as(bruno).perform(reorderIndicators, { outcomeId: story.africa, indicatorIds: [story.indicatorId] })).rejects.toMatchObject({
    code: 'programme.closed',
  })
  await expect(world.as(greet).perform(closeProgramme, await closing())).rejects.toMatchObject({ code: 'programme.closed' })

  const reopened = await world.as(greet).perform(reopenProgramme, undo.input as never)
  expect(await page()).toMatchObject({ status: 'approved', closedOn: null, closeReason: null })
  await world.as(greet).perform(closeProgramme, reopened.undo.input as never)
  expect(await page()).toMatchObject({ status: 'closed', closedOn: '2027-02-01', closeReason: 'All is accounted for' })
  await world.as(greet).perform(reopenProgramme, { programmeId: story.programmeId, seen: (await page()).version })
})

test('only the director closes and opens; others learn nothing', async () => {
  for (const person of [bruno, chiara, elif, farid, ivo]) {
    await expect(world.as(person).perform(closeProgramme, await closing())).rejects.toMatchObject({ status: 404 })
    await expect(world.as(person).perform(reopenProgramme, { programmeId: story.programmeId, seen: 1 })).rejects.toMatchObject({ status: 404 })
  }
})

test.each<[string, object, string, string]>([
  ['a day to come', { closedOn: '2040-01-01' }, 'programme.day-to-come', 'closedOn'],
  ['a day before it began', { closedOn: '2026-12-31' }, 'programme.closed-before-it-starts', 'closedOn'],
])('not on %s', async (_, over, code, at) => {
  await expect(world.as(greet).perform(closeProgramme, await closing(over))).rejects.toMatchObject({ status: 422, findings: [{ code, at }] })
  expect(await page()).toMatchObject({ status: 'approved' })
})

test('not while an amendment waits, and not twice at once', async () => {
  const input = proposal()
  await world.as(bruno).perform(proposeAmendment, input)
  await expect(world.as(greet).perform(closeProgramme, await closing())).rejects.toMatchObject({
    findings: [{ code: 'programme.amendments-wait', values: { count: 1 } }],
  })
  await world.as(bruno).perform(withdrawAmendment, { amendmentId: input.amendmentId, seen: 1 })
  await expect(world.as(greet).perform(closeProgramme, await closing({ seen: 1 }))).rejects.toMatchObject({ status: 409 })
})

test('a draft is not closed, and what is open is not opened', async () => {
  const programmeId = world.newId()
  await world.as(bruno).perform(addProgramme, { programmeId, cycleId: story.cycleId, code: 'D', title: en('Draft'), ...days })
  await expect(world.as(greet).perform(closeProgramme, { programmeId, seen: 1, reason: 'x' })).rejects.toMatchObject({ code: 'programme.not-approved-yet' })
  await expect(world.as(greet).perform(reopenProgramme, { programmeId, seen: 1 })).rejects.toMatchObject({ code: 'programme.not-closed' })
})

test('what was approved before Minga knew of it keeps its day, which is none to come', async () => {
  const other = await aWorld()
  const { programmeId, africa } = await aProgramme(other)
  await other.as(bruno).perform(saveTheoryOfChange, { outcomeId: africa, seen: 0, diagram: aTheory([aStep(1, 'impact', 'Better lives')]) })
  const input = { programmeId, seen: 1, reason: 'Taken over from the archive' }
  await expect(other.as(greet).perform(approveProgramme, { ...input, approvedOn: '2040-01-01' })).rejects.toMatchObject({
    findings: expect.arrayContaining([expect.objectContaining({ code: 'programme.day-to-come', at: 'approvedOn' })]),
  })
  await other.as(greet).perform(approveProgramme, { ...input, approvedOn: '2021-12-14' })
  const answer = await other.as(greet).ask(programmeRoutes['GET /programmes/:programmeId'], { programmeId })
  expect(answer.programme).toMatchObject({ status: 'approved', approvedOn: '2021-12-14' })
})
