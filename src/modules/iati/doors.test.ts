// Files of open data through their real doors: what comes in, what does not, and what goes out.
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { whoIn } from '#modules/identity/queries/who-in.ts'
import { readConfig } from '#server/config.ts'
import { openDoor, type Identity } from '#server/http.ts'
import { modules, verbs } from '#src/house.ts'
import { amina, bruno, chiara, farid, noor, space, type CastMember } from '#tests/cast.ts'
import { aWorld } from '#tests/world.ts'
import { iatiDoors } from './doors.ts'
import { readText } from './domain/read-file.ts'
import { aDraft } from './proofs/bringing.ts'
import { clearEverybody } from './proofs/giving.ts'
import { recordsOf, sample } from './proofs/reading.ts'

const world = await aWorld()
const twoOutcomes = sample('two-outcomes.xml')
let app: FastifyInstance

beforeAll(async () => {
  const identity: Identity = {
    personBehind: async (_corridor, request) => (request.headers['x-person'] ? { personId: String(request.headers['x-person']) } : undefined),
    whoIn: (tx, personId, spaceId, now) => whoIn(tx, personId, spaceId, now),
  }
  const clock = () => world.now
  app = await openDoor({
    config: readConfig({ MINGA_LOG: 'silent' }),
    corridor: world.corridor,
    clock,
    modules,
    verbs,
    identity,
    more: (door) => iatiDoors(door, world.corridor, { clock, identity }),
  })
  await app.ready()
})
afterAll(() => app.close())

const send = async (
  person: CastMember | undefined,
  payload: Buffer | string,
  { name = 'two.xml', errand = world.newId() as string, type = 'application/xml', to = space.slug as string } = {},
) => {
  const headers = { 'content-type': type, ...(errand ? { errand } : {}), ...(person ? { 'x-person': person.id } : {}) }
  const answer = await app.inject({ method: 'POST', url: `/api/spaces/${to}/iati/files?name=${encodeURIComponent(name)}`, headers, payload })
  return { status: answer.statusCode, body: answer.json() as Record<string, never> & { uploadId: Id; code: string; findings: { code: string }[] } }
}
const verb = async (person: CastMember, which: string, input: object) => {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/spaces/${space.slug}/verbs/${which}`,
    headers: { 'x-person': person.id, errand: world.newId() },
    payload: input,
  })
  return {
    status: answer.statusCode,
    body: answer.json() as Record<string, never> & { code: string; findings: { code: string }[]; outcomes: { outcomeId: Id }[]; fileId: Id },
  }
}
const get = (person: CastMember, path: string) => app.inject({ method: 'GET', url: `/api/spaces/${space.slug}${path}`, headers: { 'x-person': person.id } })

test.each([
  ['as it is', twoOutcomes],
  ['compressed', gzipSync(twoOutcomes)],
])('a file comes in %s, and is looked through', async (_, payload) => {
  const { status, body } = await send(bruno, payload)
  expect([status, body]).toMatchObject([
    201,
    {
      name: 'two.xml',
      bytes: twoOutcomes.length,
      survey: {
        kind: 'activities',
        complete: true,
        publisher: { ref: 'XM-EXAMPLE-0001', name: 'Handen Ineen' },
        counts: { activities: 2 },
        from: '2027-01-01',
      },
    },
  ])
})

test('the same errand twice is one upload', async () => {
  const errand = world.newId()
  const [one, other] = [await send(bruno, twoOutcomes, { errand }), await send(bruno, twoOutcomes, { errand })]
  expect([one.status, other.status]).toEqual([201, 200])
  expect(other.body).toEqual(one.body)
})

test.each([
  ['nobody', undefined, space.slug, 401],
  ['a partner officer', amina, space.slug, 404],
  ['the finance officer', chiara, space.slug, 404],
  ['a stranger', farid, space.slug, 404],
  ['a director of another space', noor, space.slug, 404],
  ['anybody, in a space that is not there', bruno, 'nowhere', 404],
])('%s brings nothing', async (_, person, to, status) => {
  expect((await send(person, twoOutcomes, { to })).status).toBe(status)
})

const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><iati-activities version="2.03"><iati-activity>&b;</iati-activity></iati-activities>`
const outside =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><iati-activities version="2.03"><iati-activity>&a;</iati-activity></iati-activities>'
test.each([
  ['nothing', Buffer.alloc(0), 422, 'iati.file-empty'],
  ['blanks', Buffer.from('  \n '), 422, 'iati.not-taken'],
  ['another kind of XML', Buffer.from('<html><body/></html>'), 422, 'iati.not-taken'],
  ['10 MB of garbage', Buffer.alloc(10_000_000, 0xfe), 422, 'iati.not-taken'],
  ['10 MB of one word', Buffer.alloc(10_000_000, 'a'), 422, 'iati.not-taken'],
  ['a zip', Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(300)]), 422, 'iati.not-taken'],
  ['entities that multiply', Buffer.from(bomb), 422, 'iati.not-taken'],
  ['an entity that reaches for our files', Buffer.from(outside), 422, 'iati.not-taken'],
  ['broken gzip', gzipSync(twoOutcomes).subarray(0, 500), 422, 'iati.gzip-broken'],
  ['gzip of what is none', Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(100, 7)]), 422, 'iati.gzip-broken'],
  ['a gzip that becomes 60 MB', gzipSync(Buffer.alloc(60_000_000, 'a')), 413, 'kernel.too-large'],
  ['51 MB', Buffer.alloc(51_000_000, 'a'), 413, 'kernel.too-large'],
])('%s is refused in words', async (_, payload, status, code) => {
  const answer = await send(bruno, payload)
  expect([answer.status, answer.body.code]).toEqual([status, code])
  expect(await world.inSpace((tx) => tx.selectFrom('iati.upload').select('name').where('bytes', '>', 1_000_000).execute())).toEqual([])
})

test('an errand is asked for', async () => {
  expect((await send(bruno, twoOutcomes, { errand: '' })).status).toBe(400)
})

test('in, and out again once it has been cleared: one outcome, the whole programme, and the way back', async () => {
  const programmeId = await aDraft(world, 'RT')
  const {
    body: { uploadId },
  } = await send(bruno, twoOutcomes)
  const taken = await verb(bruno, 'iati.import-file', { fileId: world.newId(), uploadId, programmeId, language: 'nl' })
  expect(taken).toMatchObject({ status: 201, body: { counts: { activities: 2 } } })
  const [first, second] = taken.body.outcomes.map((one) => one.outcomeId)

  const before = await get(bruno, `/outcomes/${first}/activity.xml`)
  expect([before.statusCode, before.headers['minga-partners-left-out']]).toEqual([200, '1'])
  expect(before.body).not.toContain('Union des Marchés')

  await clearEverybody(world)
  const one = await get(bruno, `/outcomes/${first}/activity.xml`)
  expect(one.headers).toMatchObject({
    'content-type': 'application/xml; charset=utf-8',
    'content-disposition': 'attachment; filename="XM-EXAMPLE-0001-P27-O1.xml"',
    'minga-partners-left-out': '0',
  })
  expect(one.body).toContain('Union des Marchés')
  const all = await get(bruno, `/programmes/${programmeId}/activities.xml`)
  expect(recordsOf(readText(all.body))).toHaveLength(2)
  for (const person of [amina, chiara, farid]) expect((await get(person, `/outcomes/${first}/activity.xml`)).statusCode).toBe(404)
  expect((await get(bruno, '/outcomes/nonsense/activity.xml')).statusCode).toBe(404)

  expect(await verb(bruno, 'iati.withdraw-import', { fileId: taken.body.fileId })).toMatchObject({
    status: 422,
    body: { code: 'iati.outcomes-still-there', findings: [{ code: 'iati.outcome-still-there' }, {}] },
  })
  for (const outcomeId of [first, second]) expect((await verb(bruno, 'programme.remove-outcome', { outcomeId, seen: 1 })).status).toBe(201)
  expect(await verb(bruno, 'iati.withdraw-import', { fileId: taken.body.fileId })).toMatchObject({ status: 201 })
  const again = await send(bruno, twoOutcomes)
  expect(await verb(bruno, 'iati.import-file', { fileId: world.newId(), uploadId: again.body.uploadId, programmeId, language: 'nl' })).toMatchObject({
    status: 201,
    body: { counts: { activities: 2 } },
  })
})
