// The lists of a space that its programmes share: goals of joint frameworks, dimensions; and the order of indicators.
import { beforeAll, expect, test } from 'vitest'
import { bruno, chiara, elif } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import { aProgramme, en, members, type Story } from '../proofs/a-programme.ts'
import { liveFrame } from '../queries/live-frame.ts'
import { programmeRoutes } from '../routes.ts'
import { addIndicator } from './add-indicator.ts'
import { addJointGoal } from './add-joint-goal.ts'
import { changeDimension } from './change-dimension.ts'
import { changeJointGoal } from './change-joint-goal.ts'
import { removeJointGoal } from './remove-joint-goal.ts'
import { reorderIndicators } from './reorder-indicators.ts'

let world: World
let story: Story
const goals = async () => (await world.as(bruno).ask(programmeRoutes['GET /joint-goals'], {})).goals
const linked = async () => (await goals()).find((one) => one.code === 'G1')!
const spare = { jointGoalId: '', framework: 'Decent work 2027-2031', code: 'G2', title: en('Social protection') }

beforeAll(async () => {
  world = await aWorld()
  story = await aProgramme(world)
  spare.jointGoalId = world.newId()
  await world.as(bruno).perform(addJointGoal, spare)
})

test('a goal gets another name, and the way back', async () => {
  const goal = await linked()
  const { undo } = await world
    .as(bruno)
    .perform(changeJointGoal, { jointGoalId: goal.id, framework: 'Joint framework', code: 'G1', title: en('Rights at work') })
  expect(await linked()).toMatchObject({ framework: 'Joint framework', title: en('Rights at work') })
  await world.as(bruno).perform(changeJointGoal, undo.input as never)
  expect(await linked()).toEqual(goal)
})

test('a goal to which outcomes are linked keeps its code and stays: the refusal names them', async () => {
  const { id, framework, title } = await linked()
  const values = { outcomes: 'DW27 O1, DW27 O2', count: 2 }
  await expect(world.as(bruno).perform(changeJointGoal, { jointGoalId: id, framework, code: 'G9', title })).rejects.toMatchObject({
    findings: [{ code: 'programme.joint-goal-code-used', at: 'code', values }],
  })
  await expect(world.as(bruno).perform(removeJointGoal, { jointGoalId: id })).rejects.toMatchObject({
    findings: [{ code: 'programme.joint-goal-still-used', values }],
  })
  expect(await linked()).toBeDefined()
})

test('a goal nobody uses gets another code that is free, is taken away, and put back', async () => {
  await expect(world.as(bruno).perform(changeJointGoal, { ...spare, code: 'G1' })).rejects.toMatchObject({
    findings: [{ code: 'programme.joint-goal-code-taken' }],
  })
  await world.as(bruno).perform(changeJointGoal, { ...spare, code: 'G3' })
  const before = await goals()
  const { undo } = await world.as(bruno).perform(removeJointGoal, { jointGoalId: spare.jointGoalId })
  expect((await goals()).map((one) => one.code)).toEqual(['G1'])
  await world.as(bruno).perform(addJointGoal, undo.input as never)
  expect(await goals()).toEqual(before)
})

test('a dimension gets another name and says whether its groups overlap, and the way back', async () => {
  const sex = async () => (await world.as(bruno).ask(programmeRoutes['GET /dimensions'], {})).dimensions.find((one) => one.id === story.sex)!
  const before = await sex()
  const { undo } = await world.as(bruno).perform(changeDimension, { dimensionId: story.sex, title: en('Gender'), overlaps: true })
  expect(await sex()).toMatchObject({ title: en('Gender'), overlaps: true, members: before.members })
  await world.as(bruno).perform(changeDimension, undo.input as never)
  expect(await sex()).toEqual(before)
})

test('indicators in another order, the way back, and never others', async () => {
  const second = world.newId()
  await world.as(bruno).perform(addIndicator, { outcomeId: story.africa, indicatorId: second, ...members, code: 'I2' })
  const codes = async () =>
    (await world.inSpace((tx) => liveFrame(tx, world.space, story.programmeId))).outcomes
      .find((one) => one.id === story.africa)!
      .indicators.map((one) => one.code)
  const { undo } = await world.as(bruno).perform(reorderIndicators, { outcomeId: story.africa, indicatorIds: [second, story.indicatorId] })
  expect(await codes()).toEqual(['I2', 'I1'])
  await world.as(bruno).perform(reorderIndicators, undo.input as never)
  expect(await codes()).toEqual(['I1', 'I2'])
  await expect(world.as(bruno).perform(reorderIndicators, { outcomeId: story.africa, indicatorIds: [second, story.asiaIndicatorId] })).rejects.toMatchObject({
    findings: [{ code: 'programme.indicators-not-the-same' }],
  })
})

test('those who do not write frameworks learn nothing', async () => {
  const { id } = await linked()
  for (const person of [chiara, elif]) {
    const by = world.as(person)
    await expect(by.perform(removeJointGoal, { jointGoalId: id })).rejects.toMatchObject({ status: 404 })
    await expect(by.perform(changeJointGoal, { ...spare, jointGoalId: id })).rejects.toMatchObject({ status: 404 })
    await expect(by.perform(changeDimension, { dimensionId: story.sex, title: en('x'), overlaps: true })).rejects.toMatchObject({ status: 404 })
    await expect(by.perform(reorderIndicators, { outcomeId: story.africa, indicatorIds: [] })).rejects.toMatchObject({ status: 404 })
  }
})
