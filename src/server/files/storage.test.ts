// Both places where files can lie, the second on a real S3 server of its own.
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshId } from '#kernel/id.ts'
import { folderStorage } from './folder-storage.ts'
import { s3Storage } from './s3-storage.ts'
import { spool } from './spool.ts'
import type { Storage, Stored } from './storage.ts'

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const megabyte = 1_000_000

async function* inParts(bytes: Uint8Array, size = 65_536) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

const allOf = async (them: AsyncIterable<Stored>) => {
  const all: Stored[] = []
  for await (const one of them) all.push(one)
  return all
}

const bytesOf = async (stream: Readable | undefined) => (stream ? Buffer.concat(await stream.toArray()) : undefined)

let folder: string
let server: S3rver
const storages: Record<string, Storage> = {}
const withKeys = { region: 'us-east-1', keyId: 'S3RVER', secret: 'S3RVER' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minga-files-'))
  server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: join(folder, 's3'), configureBuckets: [{ name: 'minga' }] })
  const { port } = await server.run()
  storages['folder'] = folderStorage(join(folder, 'local'))
  storages['s3'] = s3Storage({ endpoint: `http://127.0.0.1:${port}`, bucket: 'minga', ...withKeys }, join(folder, 'arriving'))
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

describe.each(['folder', 's3'])('%s', (name) => {
  const put = async (spaceId: string, bytes: Uint8Array) => {
    const storage = storages[name]!
    const spooled = await spool(storage.spoolFolder, inParts(bytes), 20 * megabyte)
    await storage.keep(spaceId, spooled)
    return spooled.sha256
  }

  test.each([0, 1, 65_536, 3 * megabyte])('%i bytes come back as they went', async (size) => {
    const [spaceId, bytes] = [freshId(), randomBytes(size)]
    const sha256 = await put(spaceId, bytes)
    expect(sha256).toBe(hashOf(bytes))
    expect((await bytesOf(await storages[name]!.open(spaceId, sha256)))?.equals(bytes)).toBe(true)
    expect(await readdir(storages[name]!.spoolFolder)).toEqual([])
  })

  test('the same bytes are kept once in a space, and are not there for another', async () => {
    const [spaceId, neighbour, bytes] = [freshId(), freshId(), randomBytes(1000)]
    const sha256 = await put(spaceId, bytes)
    expect(await put(spaceId, bytes)).toBe(sha256)
    const all = await allOf(storages[name]!.all(spaceId))
    expect(all.map((one) => one.sha256)).toEqual([sha256])
    expect(Math.abs(Date.now() - all[0]!.storedAt.getTime())).toBeLessThan(60_000)
    expect(await storages[name]!.open(neighbour, sha256)).toBeUndefined()
    expect(await allOf(storages[name]!.all(neighbour))).toEqual([])
  })

  test('what is dropped is gone, and may be dropped again', async () => {
    const spaceId = freshId()
    const sha256 = await put(spaceId, randomBytes(10))
    await storages[name]!.drop(spaceId, sha256)
    await storages[name]!.drop(spaceId, sha256)
    expect(await storages[name]!.open(spaceId, sha256)).toBeUndefined()
  })
})

describe('arriving', () => {
  test('one byte too many leaves nothing behind', async () => {
    const arriving = join(folder, 'too-many')
    await expect(spool(arriving, inParts(randomBytes(1001), 100), 1000)).rejects.toMatchObject({ code: 'kernel.too-large', status: 413 })
    expect(await readdir(arriving)).toEqual([])
  })

  test('a line that breaks leaves nothing behind', async () => {
    const arriving = join(folder, 'broken')
    const broken = (async function* () {
      yield randomBytes(100)
      throw new Error('the line broke')
    })()
    await expect(spool(arriving, broken, 1000)).rejects.toThrow('the line broke')
    expect(await readdir(arriving)).toEqual([])
  })
})

test('a store that refuses us says so, and the file stays in the spool', async () => {
  const refusing = s3Storage({ endpoint: `http://127.0.0.1:1`, bucket: 'minga', ...withKeys }, join(folder, 'kept'))
  const spooled = await spool(refusing.spoolFolder, inParts(Buffer.from('words')), 1000)
  await expect(refusing.keep(freshId(), spooled)).rejects.toThrow()
  expect(await readFile(spooled.path, 'utf8')).toBe('words')
})
