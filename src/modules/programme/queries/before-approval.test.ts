import { expect, test } from 'vitest'
import { amina, bruno, farid } from '#tests/cast.ts'
import { aWorld } from '#tests/world.ts'
import { addOutcome } from '../commands/add-outcome.ts'
import { addProgramme } from '../commands/add-programme.ts'
import { anApprovedProgramme, days, en } from '../proofs/a-programme.ts'
import { programmeRoutes as door } from '../routes.ts'

test('a draft says what stands between it and its approval, and in which outcome', async () => {
  const world = await aWorld()
  const { cycleId } = await anApprovedProgramme(world)
  const [programmeId, outcomeId] = [world.newId(), world.newId()]
  const ask = (person: typeof bruno) => world.as(person).ask(door['GET /programmes/:programmeId/before-approval'], { programmeId })
  await world.as(bruno).perform(addProgramme, { programmeId, cycleId, code: 'X', title: en('Another'), ...days })
  expect((await ask(bruno)).findings.every((one) => one.outcome === undefined)).toBe(true)
  await world.as(bruno).perform(addOutcome, { programmeId, outcomeId, code: 'O9', title: en('Empty'), ...days })
  expect((await ask(bruno)).findings).toContainEqual(expect.objectContaining({ outcome: expect.objectContaining({ id: outcomeId, code: 'O9' }) }))
  for (const other of [amina, farid]) await expect(ask(other)).rejects.toMatchObject({ status: 404 })
})
