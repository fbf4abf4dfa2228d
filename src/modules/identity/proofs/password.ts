// Passwords are kept as Argon2id hashes (OWASP's second profile: 19 MiB, two passes, one lane), some forty milliseconds of work each.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const derive = promisify(argon2)

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await work(password, salt, cost)
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(salt)}$${base64(hash)}`
}

/** Takes the same time whether or not there is a hash to compare with, so that nobody learns which e-mail addresses are known. */
export async function isPassword(hash: string | undefined, password: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(hash ?? '')
  if (!parts) {
    await work(password, Buffer.alloc(16), cost)
    return false
  }
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number]
  const kept = Buffer.from(parts[5]!, 'base64')
  return timingSafeEqual(await work(password, Buffer.from(parts[4]!, 'base64'), { memory, passes, parallelism }), kept)
}

/** The same password is typed with different bytes on different keyboards: é as one sign or as two. */
const work = (password: string, nonce: Buffer, { memory, passes, parallelism }: typeof cost) =>
  derive('argon2id', { message: password.normalize('NFKC'), nonce, memory, passes, parallelism, tagLength: 32 })

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
