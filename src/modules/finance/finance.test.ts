import { beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '#kernel/day.ts'
import { setOutcomePartners } from '#modules/programme/commands/set-outcome-partners.ts'
import { aProgramme, type Story } from '#modules/programme/proofs/a-programme.ts'
import { must } from '#modules/identity/domain/may.ts'
import { amina, bruno, chiara, dawit, elif, farid, greet, hilde, ivo, type CastMember } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import { z } from 'zod/mini'
import { command } from '#server/command.ts'
import { changeBudget } from './commands/change-budget.ts'
import { recordBudget } from './commands/record-budget.ts'
import { removeBudget } from './commands/remove-budget.ts'
import { restoreBudget } from './commands/restore-budget.ts'
import { financeRoutes as door } from './routes.ts'

let world: World
let story: Story
const budget = (over: object = {}) => ({
  outcomeId: story.africa,
  budgetId: world.newId(),
  type: 'original' as const,
  status: 'committed' as const,
  from: '2027-01-01',
  until: '2027-12-31',
  money: { minor: 100_000_00, currency: 'EUR' },
  ...over,
})
const ask = (person: CastMember, outcomeId = story.africa) => world.as(person).ask(door['GET /outcomes/:outcomeId/money'], { outcomeId })

/** An import, as far as this module is concerned: somebody with the key tells what was read. */
const tellMoney = command({
  name: 'iati.tell-money',
  input: z.object({ body: z.record(z.string(), z.unknown()) }),
  async run({ who, tell }, { body }) {
    must(who, 'iati.import', { space: who.spaceId })
    tell({ name: 'iati.money-read', body })
  },
})

beforeAll(async () => {
  world = await aWorld()
  story = await aProgramme(world)
  await world.as(bruno).perform(setOutcomePartners, {
    outcomeId: story.africa,
    seen: 4,
    partners: [
      { organisationId: world.unions.niger.id, role: 'partner' },
      { organisationId: world.unions.cambodia.id, role: 'partner' },
    ],
  })
})

test('budgets are typed in, changed, removed and put back', async () => {
  const input = budget({ outcomeId: story.asia })
  await world.as(bruno).perform(recordBudget, input)
  const { undo } = await world.as(bruno).perform(changeBudget, {
    budgetId: input.budgetId,
    seen: 1,
    type: 'original',
    status: 'committed',
    from: '2027-01-01',
    until: '2027-12-31',
    money: { minor: 5, currency: 'XOF' },
  })
  expect(undo.input).toMatchObject({ seen: 2, money: input.money })
  await expect(world.as(greet).perform(changeBudget, { ...undo.input, seen: 1 } as never)).rejects.toMatchObject({
    status: 409,
    values: { who: 'Bruno Peeters' },
  })
  await world.as(bruno).perform(removeBudget, { budgetId: input.budgetId, seen: 2 })
  expect((await ask(bruno, story.asia)).budgets).toEqual([])
  await world.as(bruno).perform(restoreBudget, { budgetId: input.budgetId, seen: 3 })
  expect((await ask(bruno, story.asia)).budgets).toMatchObject([{ money: { minor: 5, currency: 'XOF' }, version: 4 }])
})

test('each sees the money she may, and a partner never that of another', async () => {
  for (const [organisationId, minor] of [
    [world.unions.niger.id, 10],
    [world.unions.cambodia.id, 20],
    [undefined, 40],
  ] as const) {
    await world.as(bruno).perform(recordBudget, budget({ money: { minor, currency: 'EUR' }, ...(organisationId ? { organisationId } : {}) }))
  }
  const sees = async (person: CastMember) => (await ask(person)).totals.budgets.map((one) => one.minor)
  expect(await sees(bruno)).toEqual([70])
  expect(await sees(chiara)).toEqual([70])
  expect(await sees(hilde)).toEqual([70])
  expect(await sees(amina)).toEqual([10])
  expect(await ask(amina)).toMatchObject({ ownOnly: true, may: { edit: false } })
  for (const person of [dawit, elif, farid, ivo]) await expect(ask(person)).rejects.toMatchObject({ status: 404 })
  await expect(ask(amina, story.asia)).rejects.toMatchObject({ status: 404 })

  const overview = async (person: CastMember) =>
    (await world.as(person).ask(door['GET /money'], {})).budgets.filter((one) => one.outcomeId === story.africa).map((one) => [one.year, one.minor])
  expect(await overview(bruno)).toEqual([[2027, 70]])
  expect(await overview(amina)).toEqual([[2027, 10]])
  expect(await overview(elif)).toEqual([])
})

describe('who may type in, and what', () => {
  test('nobody else', async () => {
    for (const person of [amina, chiara, elif, farid, hilde, ivo])
      await expect(world.as(person).perform(recordBudget, budget())).rejects.toMatchObject({ status: 404 })
  })
  test.each([
    [{ until: '2026-01-01' }, 'finance.ends-before-it-starts'],
    [{ money: { minor: -1, currency: 'EUR' } }, 'finance.budget-negative'],
    [{ organisationId: '0192a000-0000-7000-8000-00000000ffff' }, 'finance.organisation-unknown'],
  ])('refuses %o', async (over, code) => {
    await expect(world.as(bruno).perform(recordBudget, budget(over))).rejects.toMatchObject({
      code: 'finance.not-accepted',
      findings: [{ severity: 'blocker', code }],
    })
  })
  test('a day outside the outcome only warns', async () => {
    const input = budget({ from: '2026-07-01', until: '2026-12-31' })
    expect(await world.as(bruno).perform(recordBudget, input)).toMatchObject({
      findings: [{ severity: 'warning', code: 'finance.budget-outside-outcome', at: 'from' }],
    })
    await world.as(bruno).perform(removeBudget, { budgetId: input.budgetId, seen: 1 })
  })
})

test('what a file tells makes place for what it tells the next time, and is not edited', async () => {
  const read = (minor: number) => ({
    outcomeId: story.asia,
    sourceId: world.newId(),
    budgets: [
      {
        id: world.newId(),
        type: 'original',
        status: 'indicative',
        from: '2028-01-01',
        until: '2028-12-31',
        money: { minor, currency: 'EUR' },
        valueOn: dayOf(world.now),
      },
    ],
    movements: [
      {
        id: world.newId(),
        type: '3',
        on: '2027-03-01',
        money: { minor, currency: 'EUR' },
        valueOn: '2027-03-01',
        receiverId: world.unions.indonesia.id,
        providerName: 'Somebody',
      },
    ],
  })
  await world.as(bruno).perform(tellMoney, { body: read(1) })
  await world.as(bruno).perform(tellMoney, { body: read(2) })
  const { budgets, movements } = await ask(bruno, story.asia)
  expect(budgets.map((one) => [one.source, one.money.minor])).toEqual([
    ['typed', 5],
    ['iati-file', 2],
  ])
  expect(movements).toMatchObject([{ type: '3', money: { minor: 2 }, provider: 'Somebody', receiver: 'Serikat Pekerja Nusantara' }])
  await expect(world.as(bruno).perform(removeBudget, { budgetId: budgets[1]!.id, seen: 1 })).rejects.toMatchObject({ code: 'finance.from-a-file' })
})
