import { describe, expect, test } from 'vitest'
import { cast, noor } from '#tests/cast.ts'
import { aWorld } from '#tests/world.ts'
import { organisationFor } from './access.ts'

const world = await aWorld()
const { niger, indonesia } = world.unions

/** Who gets hold of an organisation, for what. Whoever is not named here is answered as if she did not exist. */
const keys = [
  ['partners.read', niger, ['amina', 'bruno', 'chiara', 'greet', 'hilde']],
  ['partners.read', indonesia, ['bruno', 'chiara', 'elif', 'greet', 'hilde']],
  ['partners.edit', niger, ['bruno', 'greet']],
  ['partners.edit', indonesia, ['bruno', 'greet']],
  ['partners.tend', niger, ['amina', 'bruno', 'greet']],
  ['partners.tend', indonesia, ['bruno', 'greet']],
  ['partners.clear', niger, ['bruno', 'greet']],
] as const

describe.each(keys)('%s of $1.name', (purpose, organisation, names) => {
  test.each([...Object.entries(cast), ['noor', noor] as const])('%s', async (name, person) => {
    const who = await world.as(person).who()
    const asked = world.inSpace((tx) => organisationFor(tx, who, purpose, organisation.id))
    if ((names as readonly string[]).includes(name)) expect(await asked).toMatchObject({ id: organisation.id })
    else await expect(asked).rejects.toMatchObject({ status: 404, code: 'kernel.not-found' })
  })
})

test('missing, removed and forbidden look alike', async () => {
  const [greet, amina] = [await world.as(cast.greet).who(), await world.as(cast.amina).who()]
  const problems = await Promise.all([
    world.inSpace((tx) => organisationFor(tx, greet, 'partners.read', world.newId())).catch((problem: unknown) => problem),
    world.inSpace((tx) => organisationFor(tx, greet, 'partners.read', niger.id, { removed: true })).catch((problem: unknown) => problem),
    world.inSpace((tx) => organisationFor(tx, amina, 'partners.read', indonesia.id)).catch((problem: unknown) => problem),
  ])
  expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(1)
})
