// Whoever has no business in a space finds nothing there: every verb and every question of the house, one after the other, as it stands in the list.
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { Problem } from '#kernel/problem.ts'
import { readConfig } from '#server/config.ts'
import { openDoor } from '#server/http.ts'
import { modules, verbs } from '#src/house.ts'
import { dawit, farid, noor } from '#tests/cast.ts'
import { arbitraryFor } from '#tests/hostile.ts'
import { aWorld, type World } from '#tests/world.ts'
import { whoIn } from './queries/who-in.ts'

let world: World
let door: FastifyInstance
beforeAll(async () => {
  world = await aWorld()
  door = await openDoor({
    config: readConfig({ MINGA_LOG: 'silent' }),
    corridor: world.corridor,
    clock: () => world.now,
    modules,
    verbs,
    identity: {
      personBehind: async (_corridor, request) => (request.headers['x-person'] ? { personId: String(request.headers['x-person']) } : undefined),
      whoIn: (tx, personId, spaceId, now) => whoIn(tx, personId, spaceId, now),
    },
  })
  await door.ready()
})
afterAll(() => door.close())

const inputsFor = (schema: z.ZodMiniType, count: number) => {
  const known = [...Object.values(world.unions).map((one) => one.id), world.space, world.newId(), farid.id]
  return fc.sample(arbitraryFor(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as object, known, 0), { numRuns: count, seed: 7 })
}
const inSpace = [...verbs.values()].filter((verb) => !verb.platform)

describe('behind the door, where only keys stand', () => {
  // Dawit hears concerns: he is in the space, but its work is closed to him.
  test.each([
    ['a stranger', farid, []],
    ['a director of another space', noor, []],
    ['somebody who may only be here', dawit, ['reports.mark-seen']],
  ] as const)(
    '%s can perform no verb',
    async (_, person, own: readonly string[]) => {
      const unreached: string[] = []
      const wrong: string[] = []
      for (const verb of inSpace.filter((one) => !own.includes(one.name))) {
        let reached = 0
        for (const input of inputsFor(verb.input as z.ZodMiniType, 60)) {
          const outcome = await world
            .as(person)
            .perform(verb, input as never)
            .then(
              () => 'done',
              (reason: unknown) => reason,
            )
          if (outcome instanceof Problem && outcome.code === 'kernel.input-not-understood') continue
          reached++
          if (!(outcome instanceof Problem && outcome.status === 404 && outcome.code === 'kernel.not-found')) wrong.push(`${verb.name}: ${String(outcome)}`)
          if (reached === 3) break
        }
        if (reached === 0) unreached.push(verb.name)
      }
      expect([...new Set(wrong)]).toEqual([])
      // A generated input that every schema understands is not always found; most are.
      expect(unreached.length, unreached.join()).toBeLessThanOrEqual(inSpace.length / 4)
    },
    60_000,
  )
})

describe('at the door', () => {
  const addresses = modules
    .flatMap((one) => Object.keys(one.routes))
    .map((route) => route.slice('GET '.length).replace(/:[a-zA-Z]+/g, '0192a000-0000-7000-8000-00000000b002'))
  const askAs = async (person: string | undefined, url: string, method: 'GET' | 'POST' = 'GET') => {
    const answer = await door.inject({
      method,
      url,
      headers: { ...(person ? { 'x-person': person } : {}), errand: world.newId(), 'content-type': 'application/json' },
      ...(method === 'POST' ? { payload: '{}' } : {}),
    })
    return { status: answer.statusCode, body: { ...answer.json(), instance: '' } }
  }

  test('a stranger is answered “not found” to everything, in the same words as for a space that does not exist', async () => {
    const nothing = await askAs(farid.id, '/api/spaces/nothing-here/people')
    expect(nothing.status).toBe(404)
    for (const address of addresses)
      for (const person of [farid, noor]) expect(await askAs(person.id, `/api/spaces/solidar${address}`), address).toEqual(nothing)
    for (const { name } of verbs.values())
      for (const person of [farid, noor]) expect(await askAs(person.id, `/api/spaces/solidar/verbs/${name}`, 'POST'), name).toEqual(nothing)
    expect(await askAs(farid.id, '/api/spaces/platform/people')).toEqual(nothing)
  })

  test('who is not signed in is asked to sign in, and learns nothing else', async () => {
    for (const space of ['solidar', 'nothing-here']) {
      for (const address of addresses) expect((await askAs(undefined, `/api/spaces/${space}${address}`)).status, address).toBe(401)
      for (const { name } of verbs.values()) expect((await askAs(undefined, `/api/spaces/${space}/verbs/${name}`, 'POST')).status, name).toBe(401)
    }
  })

  test('what is done outside any space cannot be ordered by name, by nobody', async () => {
    for (const name of [
      'identity.open-space',
      'identity.add-person',
      'identity.open-account',
      'identity.sign-in',
      'identity.disable-person',
      'identity.set-password',
      'identity.accept-invitation',
    ]) {
      expect(verbs.has(name), name).toBe(false)
      for (const space of ['solidar', 'platform'])
        expect((await askAs('0192a000-0000-7000-8000-000000000007', `/api/spaces/${space}/verbs/${name}`, 'POST')).status).toBe(404)
    }
  })
})
