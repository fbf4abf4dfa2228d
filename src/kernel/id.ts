// Ids are UUIDv7 (RFC 9562): made where the work is done, also on a phone without a line, and still in order of time.
import { z } from 'zod/mini'

export type Id = string
export const Id = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'kernel.id'))

/** `now` in milliseconds and 16 random bytes are given, never taken, so that tests and simulations can repeat themselves. */
export function uuidv7(now: number, random: Uint8Array): Id {
  const bytes = random.slice(0, 16)
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(now / 2 ** (8 * (5 - index))) & 0xff
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** For the edges (browser, server start, command line), where the clock and chance are real. */
export const freshId = (): Id => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(16)))
