// Whatever an auditor is answered is in the audit; nobody else's reading is.
import fc from 'fast-check'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod/mini'
import { readConfig } from '#server/config.ts'
import { openDoor } from '#server/http.ts'
import { perform } from '#server/perform.ts'
import { sentence } from '#server/text.ts'
import { verifyAudit } from '#server/verify-audit.ts'
import { modules, verbs } from '#src/house.ts'
import { languages } from '#kernel/language.ts'
import { bruno, farid, greet, hilde, type CastMember } from '#tests/cast.ts'
import { arbitraryFor } from '#tests/hostile.ts'
import { aWorld, type World } from '#tests/world.ts'
import { recordRead } from './commands/record-read.ts'
import { readVerb } from './domain/reads.ts'
import { writeDownRead } from './doors/write-down-read.ts'
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
    identity: { personBehind: async (_corridor, request) => ({ personId: String(request.headers['x-person']) }), whoIn, writeDownRead },
  })
  await door.ready()
})
afterAll(() => door.close())
// Each story in a quarter of an hour of its own.
beforeEach(() => void world.tick(20 * 60_000))

const get = async (person: CastMember, address: string) => {
  const answer = await door.inject({ url: `/api/spaces/solidar${address}`, headers: { 'x-person': person.id } })
  return { status: answer.statusCode, body: answer.json() }
}
const readsSoFar = async () =>
  (await get(greet, '/audit?only=reads')).body.lines as { seq: number; name: string; verb: string; roles: string[]; things: unknown }[]

test('a question she is answered is one line: who, when, what she asked, and not what it said', async () => {
  const before = (await readsSoFar()).length
  const { niger } = world.unions
  expect((await get(hilde, `/partners/${niger.id}`)).status).toBe(200)
  const after = await readsSoFar()
  expect(after).toHaveLength(before + 1)
  expect(after[0]).toMatchObject({
    name: hilde.name,
    verb: readVerb,
    roles: ['auditor'],
    things: [{ thing: { kind: 'question' }, changes: [{ after: niger.id }] }],
  })
  expect(JSON.stringify(after[0]!.things)).toContain('GET /partners/:')
  expect(JSON.stringify(after[0]!.things)).not.toContain(niger.name)
})

test('asked again within the quarter of an hour it is the same line; asked otherwise, or later, another', async () => {
  const before = (await readsSoFar()).length
  await Promise.all(Array.from({ length: 8 }, () => get(hilde, '/programmes')))
  world.tick(1000)
  expect((await get(hilde, '/programmes')).status).toBe(200)
  expect(await readsSoFar()).toHaveLength(before + 1)
  await get(hilde, '/audit?only=changes')
  expect(await readsSoFar()).toHaveLength(before + 2)
  world.tick(15 * 60_000)
  await get(hilde, '/programmes')
  expect(await readsSoFar()).toHaveLength(before + 3)
})

test('what others read is nobody’s business, and what she was refused she has not read', async () => {
  const before = (await readsSoFar()).length
  for (const person of [bruno, greet, farid]) await get(person, '/programmes')
  expect((await get(hilde, '/programmes/0192a000-0000-7000-8000-00000000b002')).status).toBe(404)
  expect((await get(hilde, '/people')).status).toBe(404)
  expect((await get(hilde, '/audit?only=nothing')).status).toBe(422)
  expect(await readsSoFar()).toHaveLength(before)
})

test('the chain stays whole, and changes can be read without the reading', async () => {
  await get(hilde, '/partners')
  const report = await verifyAudit(world.db, world.space)
  expect(report.broken).toBeUndefined()
  expect(report.lines).toBeGreaterThan(3)
  const { lines } = (await get(greet, '/audit?only=changes')).body
  expect(lines.filter((one: { verb: string }) => one.verb === readVerb)).toEqual([])
})

test('what cannot be written down is not answered', async () => {
  const mute = await openDoor({
    config: readConfig({ MINGA_LOG: 'silent' }),
    corridor: world.corridor,
    clock: () => world.now,
    modules,
    verbs,
    identity: {
      personBehind: async () => ({ personId: hilde.id }),
      whoIn,
      writeDownRead: async () => {
        throw new Error('the disk is full')
      },
    },
  })
  const answer = await mute.inject({ url: '/api/spaces/solidar/partners' })
  await mute.close()
  expect(answer.statusCode).toBe(500)
  expect(answer.body).not.toContain(world.unions.niger.name)
})

test('whatever she asks, and however oddly, it can be written down', { timeout: 60_000 }, async () => {
  const known = [...Object.values(world.unions).map((one) => one.id), world.newId()]
  const before = (await readsSoFar())[0]?.seq ?? 0
  let answered = 0
  for (const [address, { input }] of modules.flatMap((one) => Object.entries(one.routes))) {
    for (const asked of fc.sample(arbitraryFor(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as object, known, 0), {
      numRuns: 12,
      seed: 11,
    })) {
      const values = Object.fromEntries(
        Object.entries(asked && typeof asked === 'object' ? asked : {}).map(([name, value]) => [name, String(value).toWellFormed()]),
      )
      const path = address.slice(4).replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(values[name] || 'x'))
      const { status } = await get(hilde, `${path}?${new URLSearchParams(values)}`)
      expect(status, address).toBeLessThan(500)
      if (status === 200) answered++
    }
  }
  expect(answered).toBeGreaterThan(20)
  expect((await readsSoFar())[0]!.seq).toBeGreaterThan(before + 5)
  expect((await verifyAudit(world.db, world.space)).broken).toBeUndefined()
})

test('nobody writes such a line by hand', async () => {
  expect(verbs.has(readVerb)).toBe(false)
  const who = await world.as(bruno).who()
  await expect(perform(world.corridor, recordRead, { question: 'GET /partners', asked: {} }, { id: world.newId(), who, now: world.now })).rejects.toMatchObject(
    { status: 404 },
  )
})

test.each(languages)('the page has a word for it in %s', (language) => {
  expect(sentence(language, `${readVerb}-done`, {})).not.toContain(readVerb)
})
