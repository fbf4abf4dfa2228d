import { createHash, randomBytes } from 'node:crypto'

export const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')
export const randomToken = (bytes = 32) => randomBytes(bytes).toString('base64url')
