import { expect, test } from 'vitest'
import { addDays, dayOf } from '#kernel/day.ts'
import { amina, elif, farid, hilde, noor } from '#tests/cast.ts'
import { aWorld } from '#tests/world.ts'

const world = await aWorld()
const given = async (person: { id: string }, spaceId?: string) =>
  (await world.as(person, spaceId).who()).grants.map(({ role, scope, scopeId }) => `${role} ${scope} ${scopeId}`)

test('a person holds what was given to her, for the scope it was given for', async () => {
  expect(await given(amina)).toEqual([`partner-officer organisation ${world.unions.niger.id}`])
  expect((await given(elif)).sort()).toEqual(['co-ordinator country ID', 'co-ordinator country KH'])
})

test('nothing was given to a stranger, nor to a director of another space', async () => {
  expect(await given(farid)).toEqual([])
  expect(await given(noor)).toEqual([])
  expect(await given(noor, world.otherSpace)).toEqual([`director space ${world.otherSpace}`])
})

test('a role ends on its day, and not a day sooner', async () => {
  const last = '2027-03-31'
  world.tick(Date.parse(`${last}T23:59:59Z`) - world.now.getTime())
  expect(await given(hilde)).toHaveLength(1)
  world.tick(1000)
  expect(dayOf(world.now)).toBe(addDays(last, 1))
  expect(await given(hilde)).toEqual([])
})

test('a role taken back is gone at the next question', async () => {
  expect(await given(amina)).toHaveLength(1)
  await world.inSpace((tx) =>
    tx.updateTable('identity.role_grant').set({ ended_at: world.now }).where('space_id', '=', world.space).where('person_id', '=', amina.id).execute(),
  )
  expect(await given(amina)).toEqual([])
})
