import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { ConfigTrouble, readConfig } from './config.ts'
import { keyFileIn, keyFileIsOpen, openSecretKey, readSecretKey } from './secrets-key.ts'
import { sealWith } from './secrets.ts'

const key = randomBytes(32)
const seal = sealWith(key)
const folders: string[] = []
const aFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'minga-key-'))
  folders.push(folder)
  return folder
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

test('whatever is sealed opens again, for the same and under the same key only', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (secret, forWhat, other) => {
      const sealed = seal.seal(secret, forWhat)
      expect(seal.open(sealed, forWhat)).toBe(secret)
      expect(sealWith(key).open(sealed, forWhat)).toBe(secret)
      expect(sealWith(randomBytes(32)).open(sealed, forWhat)).toBeUndefined()
      if (other !== forWhat) expect(seal.open(sealed, other)).toBeUndefined()
    }),
    { numRuns: 200 },
  )
})

test('the same secret is sealed differently each time, and does not show', () => {
  const sealed = Array.from({ length: 20 }, () => seal.seal('JBSWY3DPEHPK3PXP', 'amina'))
  expect(new Set(sealed).size).toBe(20)
  expect(sealed.join()).not.toContain('JBSWY3')
})

test('a change of any character is noticed; what was never sealed is not believed', () => {
  const sealed = seal.seal('a secret', 'amina')
  const from = sealed.lastIndexOf('.') + 1
  for (let at = from; at < sealed.length - 1; at++)
    expect(seal.open(`${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`, 'amina'), String(at)).toBeUndefined()
  for (const never of ['', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'sealed.1.', sealed.replace(/[^.]*$/, ''), sealed.replace('sealed.1', 'sealed.2')])
    expect(seal.open(never, 'amina')).toBeUndefined()
})

test('a key that is too short is refused', () => {
  expect(() => sealWith(randomBytes(16))).toThrow('16 bytes')
})

test('the first start makes a key that nobody else can read; the next one finds it', async () => {
  const where = { dataFolder: await aFolder() }
  expect(await readSecretKey(where)).toBeUndefined()
  const made = await openSecretKey(where)
  expect(made).toHaveLength(32)
  expect(await openSecretKey(where)).toEqual(made)
  expect((await stat(keyFileIn(where.dataFolder))).mode & 0o777).toBe(0o600)
  expect((await stat(join(where.dataFolder, 'keys'))).mode & 0o777).toBe(0o700)
  expect(await keyFileIsOpen(where)).toBe(false)
})

test('ten that start at once end with one key, and leave nothing else behind', async () => {
  const where = { dataFolder: await aFolder() }
  const keys = await Promise.all(Array.from({ length: 10 }, () => openSecretKey(where)))
  expect(new Set(keys.map((one) => one.toString('hex'))).size).toBe(1)
  expect(await readdir(join(where.dataFolder, 'keys'))).toEqual(['secret.key'])
})

test('a broken key file stops the start with words; it is never replaced', async () => {
  const where = { dataFolder: await aFolder() }
  await openSecretKey(where)
  await writeFile(keyFileIn(where.dataFolder), 'not a key')
  await expect(openSecretKey(where)).rejects.toThrow('is not a key')
})

test('a key from the settings wins, and must be one', async () => {
  const text = randomBytes(32).toString('base64')
  const dataFolder = await aFolder()
  const config = readConfig({ MINGA_SECRET: text, MINGA_DATA: dataFolder })
  expect((await openSecretKey(config)).toString('base64')).toBe(text)
  expect(await readdir(dataFolder)).toEqual([])
  for (const wrong of ['short', randomBytes(31).toString('base64'), randomBytes(33).toString('base64')]) {
    expect(() => readConfig({ MINGA_SECRET: wrong })).toThrow(ConfigTrouble)
    expect(() => readConfig({ MINGA_SECRET: wrong })).not.toThrow(wrong)
  }
})
