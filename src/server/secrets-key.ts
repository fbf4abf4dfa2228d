// Where the key comes from that seals secrets: given by a setting, else a file in the data folder, made at the first start. Never in the database, never in a backup.
import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { Trouble } from './database/trouble.ts'
import { keyBytes } from './secrets.ts'

type Where = Pick<Config, 'dataFolder' | 'secretKey'>

export const keyFileIn = (dataFolder: string) => join(dataFolder, 'keys', 'secret.key')

/** The key, or nothing when none was given and no start has made one. */
export async function readSecretKey({ secretKey, dataFolder }: Where): Promise<Buffer | undefined> {
  if (secretKey) return Buffer.from(secretKey, 'base64')
  const path = keyFileIn(dataFolder)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new Trouble(
      'secrets.key-unreadable',
      `The key for secrets, ${path}, cannot be read: ${error.message}`,
      'Let the account that Minga runs as own it: `chown` it, mode 0600.',
    )
  })
  if (text === undefined) return undefined
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== keyBytes)
    throw new Trouble('secrets.key-broken', `${path} is not a key: it must be ${keyBytes} bytes in base64.`, 'Put the copy of it back that you keep.')
  return key
}

export async function openSecretKey(where: Where): Promise<Buffer> {
  return (await readSecretKey(where)) ?? makeKeyFile(where)
}

/** Written whole beside its place and then linked there: two that start at once end with one key, and a plug that is pulled leaves no half of one. */
async function makeKeyFile(where: Where): Promise<Buffer> {
  const path = keyFileIn(where.dataFolder)
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await mkdir(join(where.dataFolder, 'keys'), { recursive: true, mode: 0o700 })
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(`${randomBytes(keyBytes).toString('base64')}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await link(draft, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    await rm(draft)
  } catch (error) {
    throw new Trouble(
      'secrets.key-not-made',
      `The key for secrets cannot be made at ${path}: ${(error as Error).message}`,
      'Let Minga write in its data folder, or set MINGA_SECRET_FILE.',
    )
  }
  return (await readSecretKey(where))!
}

/** Whether others on this machine may read it; nothing when it is not a file of ours. */
export async function keyFileIsOpen({ secretKey, dataFolder }: Where): Promise<boolean> {
  if (secretKey) return false
  const found = await stat(keyFileIn(dataFolder)).catch(() => undefined)
  return found !== undefined && (found.mode & 0o077) !== 0
}
