// Files through their real doors: what comes in, what does not, who gets it out again, and what is left when somebody is cut off.
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { whoIn } from '#modules/identity/queries/who-in.ts'
import { addOrganisation } from '#modules/partners/commands/add-organisation.ts'
import { readConfig } from '#server/config.ts'
import { folderStorage } from '#server/files/folder-storage.ts'
import { openDoor, type Identity } from '#server/http.ts'
import { modules, verbs } from '#src/house.ts'
import { amina, bruno, chiara, dawit, elif, farid, greet, hilde, ivo, katrien, noor, space, type CastMember } from '#tests/cast.ts'
import { aWorld } from '#tests/world.ts'
import { attach } from './commands/attach.ts'
import { changeFile } from './commands/change-file.ts'
import { remove } from './commands/remove.ts'
import { restore } from './commands/restore.ts'
import { removedFor, sweepFiles, unattachedFor } from './commands/sweep.ts'
import { filesDoors } from './doors.ts'
import { filesRoutes } from './routes.ts'

const world = await aWorld()
const { niger, indonesia } = world.unions
const quota = 3_000_000
const pdf = (size = 2000) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size), Buffer.from('\n%%EOF\n')])
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64')

let folder: string
let app: FastifyInstance
const storage = () => folderStorage(join(folder, 'files'))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minga-files-'))
  const config = { ...readConfig({ MINGA_DATA: folder, MINGA_LOG: 'silent' }), fileQuota: quota }
  // Who she is stands in a header here; how a session is recognised is tested with identity.
  const identity: Identity = {
    personBehind: async (_corridor, request) => (request.headers['x-person'] ? { personId: String(request.headers['x-person']) } : undefined),
    whoIn: (tx, personId, spaceId, now) => whoIn(tx, personId, spaceId, now),
  }
  const clock = () => world.now
  app = await openDoor({
    config,
    corridor: world.corridor,
    clock,
    modules,
    verbs,
    identity,
    more: (door) => filesDoors(door, world.corridor, { config, clock, identity, storage: storage() }),
  })
  await app.ready()
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

interface Sending {
  name?: string
  type?: string
  errand?: string
  kind?: string
  about?: string
  space?: string
}

const boundary = 'a-boundary-of-our-own'
const form = (bytes: Buffer, { name = 'convention.pdf', type = 'application/pdf' }: Sending) =>
  Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])

const send = (person: Pick<CastMember, 'id'> | undefined, bytes: Buffer, how: Sending = {}) =>
  app.inject({
    method: 'POST',
    url: `/api/spaces/${how.space ?? space.slug}/files?kind=${how.kind ?? 'organisation'}&about=${how.about ?? niger.id}`,
    payload: form(bytes, how),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, errand: how.errand ?? world.newId(), ...(person && { 'x-person': person.id }) },
  })

const fetched = (person: Pick<CastMember, 'id'> | undefined, fileId: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: `/files/${space.slug}/${fileId}/x`, headers: { ...headers, ...(person && { 'x-person': person.id }) } })

const arriving = () => readdir(storage().spoolFolder).catch(() => [])
const list = filesRoutes['GET /files']
const listed = (person: CastMember, about: string = niger.id) => world.as(person).ask(list, { kind: 'organisation', about })

async function attached(person: CastMember, bytes: Buffer, how: Sending = {}, fields: { audience?: 'organisation' | 'consortium' } = {}) {
  const { fileId } = (await send(person, bytes, how)).json<{ fileId: string }>()
  await world.as(person).perform(attach, { fileId, about: { kind: 'organisation', id: how.about ?? niger.id }, ...fields })
  return fileId
}

test('a partner brings a paper; Brussels reads it, byte for byte, as an attachment that can run nothing', async () => {
  const bytes = pdf()
  const answer = await send(amina, bytes, { name: 'Convention signée “2027”.pdf' })
  expect(answer.statusCode).toBe(201)
  const { fileId, ...kept } = answer.json()
  expect(kept).toEqual({
    name: 'Convention signée “2027”.pdf',
    mediaType: 'application/pdf',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
  expect((await listed(bruno)).files).toEqual([])
  expect((await fetched(amina, fileId)).statusCode).toBe(404)

  await world.as(amina).perform(attach, { fileId, about: { kind: 'organisation', id: niger.id }, description: 'Signed in Niamey' })
  expect((await listed(bruno)).files).toMatchObject([{ id: fileId, by: amina.name, description: 'Signed in Niamey', about: null }])
  const file = await fetched(bruno, fileId)
  expect(file.rawPayload.equals(bytes)).toBe(true)
  expect(file.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(bytes.length),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'content-disposition': 'attachment; filename="Convention signee _2027_.pdf"; filename*=UTF-8\'\'Convention%20sign%C3%A9e%20%E2%80%9C2027%E2%80%9D.pdf',
  })
  expect((await fetched(bruno, fileId, { 'if-none-match': String(file.headers.etag) })).statusCode).toBe(304)
})

test('a page or a drawing that could run goes out as bare bytes', async () => {
  const fileId = await attached(bruno, Buffer.from('<html><script>alert(1)</script></html>'), { name: 'page.html', type: 'text/html' })
  const file = await fetched(bruno, fileId)
  expect(file.headers['content-type']).toBe('application/octet-stream')
  expect(file.headers['content-disposition']).toMatch(/^attachment/)
})

test.each([
  ['a picture that says it is a paper', png, { name: 'convention.pdf', type: 'application/pdf' }, 'files.content-differs'],
  ['a paper that the browser calls a picture', pdf(), { name: 'convention.pdf', type: 'image/png' }, 'files.declared-differs'],
  ['a text that is none', Buffer.from([0xff, 0xfe, 0x00, 0x41]), { name: 'notes.txt', type: 'text/plain' }, 'files.not-text'],
  ['a program', Buffer.from('MZ program'), { name: 'setup.exe', type: 'application/octet-stream' }, 'files.kind-not-taken'],
  ['nothing at all', Buffer.alloc(0), { name: 'convention.pdf' }, 'files.file-is-empty'],
] as const)('%s is refused, and nothing of it stays', async (_, bytes, how, code) => {
  const before = (await Array.from(await readdir(join(folder, 'files', space.id), { recursive: true }))).length
  const answer = await send(bruno, Buffer.from(bytes), how)
  expect(answer.statusCode).toBe(422)
  expect(answer.json()).toMatchObject({ code: 'files.not-taken', findings: [{ code, at: 'file' }] })
  expect(await arriving()).toEqual([])
  expect((await readdir(join(folder, 'files', space.id), { recursive: true })).length).toBe(before)
})

test.each<[string, string, string | Buffer]>([
  ['no form at all', 'application/json', '{}'],
  ['a form without a boundary', 'multipart/form-data', 'x'],
  ['a form that is cut off', `multipart/form-data; boundary=${boundary}`, form(pdf(), {}).subarray(0, 300)],
  [
    'a form with a field instead of a file',
    `multipart/form-data; boundary=${boundary}`,
    `--${boundary}\r\nContent-Disposition: form-data; name="file"\r\n\r\nwords\r\n--${boundary}--\r\n`,
  ],
  ['an empty form', `multipart/form-data; boundary=${boundary}`, `--${boundary}--\r\n`],
  [
    'a thousand heads',
    `multipart/form-data; boundary=${boundary}`,
    `--${boundary}\r\n${Array.from({ length: 1000 }, (_, n) => `X-${n}: y\r\n`).join('')}\r\nz\r\n--${boundary}--\r\n`,
  ],
  ['bytes of no kind', `multipart/form-data; boundary=${boundary}`, randomBytes(5000)],
])('%s is refused in words', async (_, type, payload) => {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/spaces/${space.slug}/files?kind=organisation&about=${niger.id}`,
    payload,
    headers: { 'content-type': type, errand: world.newId(), 'x-person': bruno.id },
  })
  expect(answer.statusCode).toBeGreaterThanOrEqual(400)
  expect(answer.statusCode).toBeLessThan(500)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(await arriving()).toEqual([])
})

test('who may bring a file to a partner', async () => {
  const allowed = await Promise.all([amina, bruno, greet].map(async (person) => (await send(person, pdf(10))).statusCode))
  expect(allowed).toEqual([201, 201, 201])
  const refused = await Promise.all([dawit, elif, farid, hilde, ivo, katrien, noor].map(async (person) => (await send(person, pdf(10))).statusCode))
  expect(refused).toEqual([404, 404, 404, 404, 404, 404, 404])
  expect((await send(undefined, pdf(10))).statusCode).toBe(401)
  expect((await send(bruno, pdf(10), { about: world.newId() })).statusCode).toBe(404)
  expect((await send(bruno, pdf(10), { space: 'buren' })).statusCode).toBe(404)
  expect((await send(bruno, pdf(10), { kind: 'nonsense' })).statusCode).toBe(422)
})

test('who may not read the thing is told that there is no file', async () => {
  const fileId = await attached(bruno, pdf(), { about: indonesia.id })
  const statuses = await Promise.all(
    [bruno, chiara, elif, greet, hilde, amina, dawit, farid, ivo, katrien, noor].map(async (person) => (await fetched(person, fileId)).statusCode),
  )
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404, 404, 404, 404, 404, 404])
  expect((await fetched(undefined, fileId)).statusCode).toBe(401)
  expect((await fetched(bruno, world.newId())).statusCode).toBe(404)
  expect((await fetched(bruno, 'not-an-id')).statusCode).toBe(404)
})

test('an upload that arrives twice is one file', async () => {
  const [errand, bytes] = [world.newId(), pdf()]
  const [first, second] = [await send(bruno, bytes, { errand }), await send(bruno, bytes, { errand })]
  expect([first.statusCode, second.statusCode]).toEqual([201, 200])
  expect(second.json()).toEqual(first.json())
  expect((await send(bruno, pdf(), { errand })).json()).toMatchObject({ code: 'kernel.errand-used-for-something-else' })
})

test('only who brought a file makes it part of something, once, and where she may', async () => {
  const { fileId } = (await send(amina, pdf())).json<{ fileId: string }>()
  const here = { fileId, about: { kind: 'organisation' as const, id: niger.id } }
  await expect(world.as(bruno).perform(attach, here)).rejects.toMatchObject({ status: 404 })
  await expect(world.as(amina).perform(attach, { ...here, about: { kind: 'organisation', id: indonesia.id } })).rejects.toMatchObject({ status: 404 })
  await expect(world.as(amina).perform(attach, { ...here, name: 'page.html' })).rejects.toMatchObject({ findings: [{ code: 'files.name-of-another-kind' }] })
  await expect(world.as(amina).perform(attach, { ...here, audience: 'organisation' })).rejects.toMatchObject({
    findings: [{ code: 'files.partner-reads-along' }],
  })
  await world.as(amina).perform(attach, here)
  await expect(world.as(amina).perform(attach, here)).rejects.toMatchObject({ code: 'files.already-attached' })
})

test('a file is described, removed and put back by who brought it or who edits the thing', async () => {
  const fileId = await attached(bruno, pdf())
  await world.as(bruno).perform(changeFile, { fileId, seen: 1, changes: { name: 'Convention.pdf', description: 'First version' } })
  expect((await listed(amina)).files.find(({ id }) => id === fileId)).toMatchObject({
    name: 'Convention.pdf',
    description: 'First version',
    version: 2,
    mayChange: false,
  })
  await expect(world.as(amina).perform(remove, { fileId })).rejects.toMatchObject({ status: 404 })
  await world.as(greet).perform(remove, { fileId })
  expect((await fetched(bruno, fileId)).statusCode).toBe(404)
  await world.as(bruno).perform(restore, { fileId })
  expect((await fetched(bruno, fileId)).statusCode).toBe(200)
})

test('a space that is full takes no more, and the same bytes cost nothing twice', async () => {
  const large = pdf(quota - 500_000)
  const first = await send(bruno, large)
  expect(first.statusCode).toBe(201)
  expect((await send(bruno, large)).statusCode).toBe(201)
  const answer = await send(bruno, pdf(600_000))
  expect(answer.json()).toMatchObject({ code: 'files.space-full', status: 422 })
  await world.inSpace((tx) =>
    tx.updateTable('files.file').set({ erased_at: world.now }).where('space_id', '=', world.space).where('bytes', '>', 1_000_000).execute(),
  )
})

test('a line cut in the middle leaves nothing', async () => {
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const count = async () => (await world.inSpace((tx) => tx.selectFrom('files.file').select('id').where('space_id', '=', world.space).execute())).length
  const before = await count()
  const whole = form(pdf(500_000), {})
  await new Promise<void>((done) => {
    const request = httpRequest(`${address}/api/spaces/${space.slug}/files?kind=organisation&about=${niger.id}`, {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, 'content-length': whole.length, errand: world.newId(), 'x-person': bruno.id },
    })
    request.on('error', () => done())
    request.write(whole.subarray(0, 200_000))
    setTimeout(() => request.destroy(), 150)
  })
  await expect.poll(arriving).toEqual([])
  expect(await count()).toBe(before)
})

test('a file about an organisation that is gone cannot be brought, nor read', async () => {
  const organisationId = world.newId()
  await world.as(bruno).perform(addOrganisation, {
    organisationId,
    kind: 'network',
    name: 'Red',
    acronym: '',
    country: null,
    languages: [],
    description: null,
    website: '',
    partOf: null,
  })
  const fileId = await attached(bruno, pdf(), { about: organisationId })
  await world.inSpace((tx) =>
    tx.updateTable('partners.organisation').set({ removed_at: world.now }).where('space_id', '=', world.space).where('id', '=', organisationId).execute(),
  )
  expect((await fetched(bruno, fileId)).statusCode).toBe(404)
  expect((await send(bruno, pdf(), { about: organisationId })).statusCode).toBe(404)
})

test('the sweep takes what nobody attached, what was removed long ago, and bytes without a name; the rest stays', async () => {
  const { fileId: left } = (await send(bruno, pdf())).json<{ fileId: string }>()
  const [kept, removed] = [await attached(bruno, pdf()), await attached(bruno, pdf())]
  await world.as(bruno).perform(remove, { fileId: removed })
  const hashOf = async (fileId: string) =>
    (
      await world.inSpace((tx) =>
        tx.selectFrom('files.file').select('sha256').where('space_id', '=', world.space).where('id', '=', fileId).executeTakeFirstOrThrow(),
      )
    ).sha256
  const isThere = async (fileId: string) => {
    const stream = await storage().open(world.space, await hashOf(fileId))
    stream?.destroy()
    return stream !== undefined
  }
  expect(await sweepFiles(world.corridor, storage(), world.space, new Date(Date.now() - 1000))).toMatchObject({ dropped: 0 })

  // The store's dates are the disk's, so the sweep is told a time by which all of it is old.
  const later = new Date(Math.max(Date.now(), world.now.getTime()) + removedFor + unattachedFor)
  const { forgotten, dropped } = await sweepFiles(world.corridor, storage(), world.space, later)
  expect(forgotten).toBeGreaterThanOrEqual(2)
  expect(dropped).toBeGreaterThanOrEqual(2)
  expect(await Promise.all([left, removed, kept].map(isThere))).toEqual([false, false, true])
  await expect(world.as(bruno).perform(restore, { fileId: removed })).rejects.toMatchObject({ status: 404 })
  expect((await fetched(bruno, kept)).statusCode).toBe(200)
  expect(await sweepFiles(world.corridor, storage(), world.space, later)).toEqual({ forgotten: 0, dropped: 0 })
})
