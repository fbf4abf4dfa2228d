// Ids of the demo are made of names (UUIDv8, RFC 9562: first bytes of a SHA-256), so that a second start finds what the first one made.
import { createHash } from 'node:crypto'
import type { Id } from '#kernel/id.ts'

export function idOf(name: string): Id {
  const hex = createHash('sha256').update(`minga demo: ${name}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
