// Ten thousand requests, from polite to absurd, to every question and every verb: none is answered with 500, and none is half done.
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { whoIn } from '#modules/identity/queries/who-in.ts'
import { aProgramme } from '#modules/programme/proofs/a-programme.ts'
import { readConfig } from '#server/config.ts'
import { openDoor } from '#server/http.ts'
import { modules, verbs } from '#src/house.ts'
import { bruno, greet } from './cast.ts'
import { arbitraryFor, type Known } from './hostile.ts'
import { aWorld, type World } from './world.ts'

const requests = Number(process.env['MINGA_TEST_FUZZ'] ?? 10_000)
const seed = Number(process.env['MINGA_TEST_SEED'] ?? 20_261_124)

let world: World
let door: FastifyInstance
let known: Known

beforeAll(async () => {
  world = await aWorld()
  const config = readConfig({ MINGA_LOG: 'silent' })
  door = await openDoor({
    config,
    corridor: world.corridor,
    clock: () => world.now,
    modules,
    verbs,
    identity: {
      personBehind: async (_corridor, request) => ({ personId: request.headers['x-person'] as string }),
      whoIn: (tx, personId, spaceId, now) => whoIn(tx, personId, spaceId, now),
    },
  })
  await door.ready()
  // Something must be there to be found, or every path ends at its first step.
  await aProgramme(world)
  known = await idsOf(world)
})
afterAll(() => door.close())

/** Every id in the space, by the word that fields use: `outcomeId`, `parentId` … A field of no such name gets any; given to another kind they are hostile enough. */
async function idsOf({ inSpace }: World): Promise<Known> {
  const { rows: tables } = await sql<{ name: string; word: string }>`
    select format('%I.%I', n.nspname, c.relname) as name, c.relname as word from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and c.relrowsecurity and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'id')`.execute(world.db)
  return inSpace(async (tx) => {
    const ids = new Map<string, string[]>()
    for (const { name, word } of tables)
      ids.set(
        word.replaceAll('_', ''),
        (await sql<{ id: string }>`select id from ${sql.raw(name)} limit 5`.execute(tx)).rows.map((row) => row.id),
      )
    const all = [...ids.values()].flat()
    return (name) => {
      const wanted = name.toLowerCase().replace(/ids?$/, '')
      const found = [...ids].find(([word, some]) => some.length > 0 && wanted !== '' && wanted.endsWith(word))?.[1] ?? all
      return [...found, ...found, ...found, all[0]!]
    }
  })
}

/** Half of them polite, so that they reach what lies deep; half with something strange in them. */
const requestsFor = (schema: z.ZodMiniType, count: number) =>
  [0, 8].flatMap((strange) => fc.sample(arbitraryFor(jsonSchemaOf(schema), known, strange), { numRuns: Math.ceil(count / 2), seed: seed + strange }))

/** What takes away comes late, and rights last of all: whoever lost hers would be told *not found* to everything that follows. */
const turnOf = (verb: string) => (verb.startsWith('identity.') ? 2 : /\.(remove|erase|close|approve)-/.test(verb) ? 1 : 0)

const jsonSchemaOf = (schema: z.ZodMiniType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as object

interface Sent {
  status: number
  what: string
  body: string
}

let sentSoFar = 0

async function send(method: 'GET' | 'POST', url: string, payload: unknown): Promise<Sent> {
  const person = sentSoFar++ % 3 === 0 ? bruno : greet
  const headers = { 'x-person': person.id, errand: world.newId(), 'content-type': 'application/json', 'accept-language': 'de' }
  const answer = await door.inject({ method, url, headers, ...(method === 'POST' ? { payload: JSON.stringify(payload) ?? 'null' } : {}) })
  return { status: answer.statusCode, what: `${method} ${url} ${JSON.stringify(payload)?.slice(0, 2000)}`, body: answer.body.slice(0, 500) }
}

test(`${requests} requests, none answered with 500`, { timeout: 240_000 }, async () => {
  const inSpace = [...verbs.values()].filter((verb) => !verb.platform).toSorted((one, other) => turnOf(one.name) - turnOf(other.name))
  const questions = modules.flatMap((one) => Object.entries(one.routes))
  expect(inSpace.length + questions.length).toBeGreaterThan(20)
  const each = Math.ceil(requests / (inSpace.length + questions.length))
  const statuses = new Map<number, number>()
  const bad: Sent[] = []
  const count = (sent: Sent) => {
    statuses.set(sent.status, (statuses.get(sent.status) ?? 0) + 1)
    if (sent.status >= 500) bad.push(sent)
  }
  for (const [address, question] of questions) {
    for (const input of requestsFor(question.input, each)) {
      const values = Object.fromEntries(
        Object.entries(input && typeof input === 'object' ? input : {}).map(([name, value]) => [
          name,
          (typeof value === 'object' ? JSON.stringify(value) : String(value)).toWellFormed(),
        ]),
      )
      const path = address.slice(4).replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(values[name] || 'x').slice(0, 500))
      count(await send('GET', `/api/spaces/solidar${path}?${new URLSearchParams(values)}`.slice(0, 6000), undefined))
    }
  }
  for (const verb of inSpace) {
    for (const input of requestsFor(verb.input, each)) {
      count(await send('POST', `/api/spaces/solidar/verbs/${verb.name}`, input))
      world.tick()
    }
  }
  expect([...statuses.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(requests)
  // Some must have got through, or the fuzz proves nothing.
  expect((statuses.get(200) ?? 0) + (statuses.get(201) ?? 0)).toBeGreaterThan(requests / 8)
  expect(bad.slice(0, 5)).toEqual([])
})

test.each([
  ['broken JSON', '{"title": ', 400, 'kernel.json-broken'],
  ['nothing at all', '', 400, 'kernel.json-broken'],
  ['a string of 10 MB', JSON.stringify({ title: 'x'.repeat(10_000_000) }), 413, 'kernel.too-large'],
  ['an array', '[1,2,3]', 422, 'kernel.input-not-understood'],
])('%s is refused in words', async (_, payload, status, code) => {
  const answer = await door.inject({
    method: 'POST',
    url: '/api/spaces/solidar/verbs/programme.add-cycle',
    payload,
    headers: { 'x-person': greet.id, errand: world.newId(), 'content-type': 'application/json', 'accept-language': 'nl' },
  })
  expect(answer.statusCode).toBe(status)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.headers['content-language']).toBe('nl')
  expect(answer.json()).toMatchObject({ code, status })
  expect(answer.json().title).not.toBe(code)
})
