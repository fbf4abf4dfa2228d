import { beforeAll, expect, test } from 'vitest'
import { valueOf } from '#kernel/value.ts'
import { amina, bruno, chiara, elif, farid, greet } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import type { ApprovedFrame } from '../domain/frame.ts'
import { inverted, type FrameworkChange } from '../domain/framework-change.ts'
import { heldOn } from '../domain/approved-version.ts'
import { anApprovedProgramme, en, target, type Story } from '../proofs/a-programme.ts'
import { liveFrame } from '../queries/live-frame.ts'
import { approveAmendment } from './approve-amendment.ts'
import { changeIndicator } from './change-indicator.ts'
import { proposeAmendment } from './propose-amendment.ts'
import { refuseAmendment } from './refuse-amendment.ts'
import { reviewAmendment } from './review-amendment.ts'
import { setPlannedValues } from './set-planned-values.ts'
import { withdrawAmendment } from './withdraw-amendment.ts'

let world: World
let story: Story
const raise = (before: number, after: number, indicatorId: string): FrameworkChange => ({
  kind: 'set-planned-value',
  indicatorId,
  key: { kind: 'target', from: '2027-01-01', until: '2027-12-31' },
  before: { value: valueOf(before) },
  after: { value: valueOf(after) },
})
const proposal = (over: Partial<Parameters<typeof proposeAmendment.run>[1]> = {}) => ({
  amendmentId: world.newId(),
  programmeId: story.programmeId,
  outcomeId: story.africa,
  reason: 'More unions join',
  validOn: '2027-07-01',
  changes: [raise(9000, 12000, story.indicatorId)],
  ...over,
})
const versions = () =>
  world.inSpace((tx) =>
    tx.selectFrom('programme.approved_version').select(['number', 'valid_on as validOn', 'frame']).where('space_id', '=', world.space).execute(),
  )
const frame = () => world.inSpace((tx) => liveFrame(tx, world.space, story.programmeId))

beforeAll(async () => {
  world = await aWorld()
  story = await anApprovedProgramme(world)
})

test('what was approved is not edited directly', async () => {
  await expect(world.as(bruno).perform(setPlannedValues, { indicatorId: story.indicatorId, seen: 1, values: [] })).rejects.toMatchObject({
    status: 422,
    code: 'programme.approved-amend-instead',
  })
  expect((await frame()).outcomes[0]!.indicators[0]!.planned).toHaveLength(4)
})

test('an amendment is proposed, reviewed and approved by three people, and both versions can be seen', async () => {
  const input = proposal({ outcomeId: story.asia, changes: [raise(500, 800, story.asiaIndicatorId)] })
  await world.as(bruno).perform(proposeAmendment, input)
  expect((await frame()).outcomes[1]!.indicators[0]!.planned).toContainEqual(target(2027, 500))

  await world.as(elif).perform(reviewAmendment, { amendmentId: input.amendmentId, seen: 1, review: 'agreed' })
  await expect(world.as(bruno).perform(approveAmendment, { amendmentId: input.amendmentId, seen: 2 })).rejects.toMatchObject({ status: 404 })
  const { number } = await world.as(greet).perform(approveAmendment, { amendmentId: input.amendmentId, seen: 2 })
  expect(number).toBe(2)
  expect((await frame()).outcomes[1]!.indicators[0]!.planned).toContainEqual(target(2027, 800))

  const kept = await versions()
  const shown = (day: string) =>
    (heldOn(kept, day)?.frame as unknown as ApprovedFrame | undefined)?.outcomes[1]!.indicators[0]!.planned.find((one) => one.kind === 'target')?.value
  expect([shown('2026-11-01'), shown('2027-06-30'), shown('2027-07-01')]).toEqual([undefined, valueOf(500), valueOf(800)])
})

test('the director cannot approve what she proposed herself', async () => {
  const input = proposal()
  await world.as(greet).perform(proposeAmendment, input)
  await expect(world.as(greet).perform(approveAmendment, { amendmentId: input.amendmentId, seen: 1 })).rejects.toMatchObject({
    status: 422,
    code: 'programme.own-amendment',
  })
  await world.as(greet).perform(withdrawAmendment, { amendmentId: input.amendmentId, seen: 1 })
  await expect(world.as(greet).perform(withdrawAmendment, { amendmentId: input.amendmentId, seen: 2 })).rejects.toMatchObject({
    code: 'programme.amendment-decided-already',
  })
})

test('a reviewer reviews what her grant covers and nothing else', async () => {
  const input = proposal()
  await world.as(bruno).perform(proposeAmendment, input)
  await expect(world.as(elif).perform(reviewAmendment, { amendmentId: input.amendmentId, seen: 1, review: 'agreed' })).rejects.toMatchObject({ status: 404 })
  const whole = proposal({
    outcomeId: undefined,
    changes: [{ kind: 'change-programme', id: story.programmeId, before: { title: en('Decent work together') }, after: { title: en('Decent work') } }],
  })
  await world.as(bruno).perform(proposeAmendment, whole)
  await expect(world.as(elif).perform(reviewAmendment, { amendmentId: whole.amendmentId, seen: 1, review: 'agreed' })).rejects.toMatchObject({ status: 404 })
  await world.as(greet).perform(refuseAmendment, { amendmentId: whole.amendmentId, seen: 1, note: 'The name is known' })
  await world.as(greet).perform(refuseAmendment, { amendmentId: input.amendmentId, seen: 1, note: 'Not now' })
})

test('what changed meanwhile makes a proposal out of date, with nothing half done', async () => {
  const [first, second] = [proposal(), proposal({ changes: [raise(9000, 15000, story.indicatorId)] })]
  await world.as(bruno).perform(proposeAmendment, first)
  await world.as(bruno).perform(proposeAmendment, second)
  await world.as(greet).perform(approveAmendment, { amendmentId: first.amendmentId, seen: 1 })
  const before = await frame()
  await expect(world.as(greet).perform(approveAmendment, { amendmentId: second.amendmentId, seen: 1 })).rejects.toMatchObject({
    status: 422,
    findings: [{ code: 'programme.amendment-out-of-date', at: 'changes.0.before' }],
  })
  expect(await frame()).toEqual(before)
  expect(await versions()).toHaveLength(3)
})

test('adding, changing and removing through amendments, and all the way back', async () => {
  const before = await frame()
  const indicator = {
    id: world.newId(),
    title: en('Agreements signed'),
    kind: 'count' as const,
    direction: 'up' as const,
    overTime: 'sum' as const,
    overPlaces: 'sum' as const,
    planned: [target(2028, 3)],
  }
  const changes: FrameworkChange[] = [
    { kind: 'add-result', outcomeId: story.asia, result: { id: world.newId(), level: 'output', title: en('Agreements') } },
    { kind: 'add-indicator', outcomeId: story.asia, indicator },
    {
      kind: 'change-outcome',
      id: story.asia,
      before: { countries: [{ country: 'ID' }, { country: 'KH' }] },
      after: { countries: [{ country: 'ID' }, { country: 'KH' }, { country: 'PH' }] },
    },
    { kind: 'remove-indicator', outcomeId: story.africa, indicator: before.outcomes[0]!.indicators[0]! },
    { kind: 'remove-outcome', outcome: { ...before.outcomes[0]!, indicators: [] } },
  ]
  for (const list of [changes, inverted(changes)]) {
    const input = proposal({ outcomeId: undefined, changes: list })
    await world.as(bruno).perform(proposeAmendment, input)
    await world.as(greet).perform(approveAmendment, { amendmentId: input.amendmentId, seen: 1 })
    if (list === changes) {
      const { outcomes } = await frame()
      expect(outcomes.map((one) => one.code)).toEqual(['O2'])
      expect(outcomes[0]!.indicators.map((one) => one.id)).toEqual([story.asiaIndicatorId, indicator.id])
      expect(outcomes[0]!.countries).toContainEqual({ country: 'PH' })
    }
  }
  const after = await frame()
  expect(after.outcomes.map((one) => one.code).sort()).toEqual(['O1', 'O2'])
  expect(after.outcomes.find((one) => one.id === story.africa)).toEqual(before.outcomes[0])
})

test.each([
  [
    'a target outside the outcome',
    (): FrameworkChange[] => [
      {
        kind: 'set-planned-value',
        indicatorId: story.indicatorId,
        key: { kind: 'target', from: '2032-01-01', until: '2032-12-31' },
        after: { value: valueOf(1) },
      },
    ],
    'programme.target-outside-outcome',
  ],
  ['another outcome than the one it names', (): FrameworkChange[] => [raise(800, 900, story.asiaIndicatorId)], 'programme.change-outside-outcome'],
  ['an indicator that is not there', (): FrameworkChange[] => [raise(800, 900, story.programmeId)], 'programme.amended-thing-not-there'],
  [
    'a rule that its kind cannot bear',
    (): FrameworkChange[] => [{ kind: 'change-indicator', id: story.indicatorId, before: { kind: 'count' }, after: { kind: 'score' } }],
    'programme.rule-over-time-not-for-kind',
  ],
])('refuses %s', async (_, changes, code) => {
  const attempt = world.as(bruno).perform(proposeAmendment, proposal({ changes: changes() }))
  await expect(attempt).rejects.toMatchObject({ status: 422, findings: expect.arrayContaining([expect.objectContaining({ severity: 'blocker', code })]) })
})

test('an amendment may not reach back before the version it builds on', async () => {
  const attempt = world.as(bruno).perform(proposeAmendment, proposal({ validOn: '2027-01-01', changes: [raise(12000, 13000, story.indicatorId)] }))
  await expect(attempt).rejects.toMatchObject({ findings: [{ severity: 'blocker', code: 'programme.valid-before-last-version' }, { severity: 'warning' }] })
})

test('who may not propose learns nothing', async () => {
  for (const person of [amina, chiara, farid]) {
    await expect(world.as(person).perform(proposeAmendment, proposal())).rejects.toMatchObject({ status: 404 })
    await expect(
      world.as(person).perform(changeIndicator, {
        indicatorId: story.indicatorId,
        seen: 1,
        title: en('x'),
        kind: 'count',
        direction: 'up',
        overTime: 'sum',
        overPlaces: 'sum',
      }),
    ).rejects.toMatchObject({ status: 404 })
  }
  await expect(world.as(elif).perform(proposeAmendment, proposal())).rejects.toMatchObject({ status: 404 })
})
