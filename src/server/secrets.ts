// Seals what the server must be able to read again but nobody may find in the database or in a backup: AES-256-GCM, under a key that is kept outside both.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

export interface Seal {
  /** Names the key, and says nothing about it: sealed texts carry it, so that a wrong key is told from a broken text. */
  keyId: string
  /** `forWhat` says whose secret it is; sealed for one, it does not open for another. */
  seal(secret: string, forWhat: string): string
  /** Nothing when it was sealed under another key or for something else, was changed, or was never sealed. */
  open(sealed: string, forWhat: string): string | undefined
}

export const keyBytes = 32
const ivBytes = 12
const tagBytes = 16
/** `sealed.1.KEY.IV.TEXT`: the way it is done has a number, so that a better one can stand beside it. */
const shape = /^sealed\.1\.([0-9a-f]{8})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{22,})$/

export function sealWith(key: Buffer): Seal {
  if (key.length !== keyBytes) throw new Error(`the key has ${key.length} bytes, not ${keyBytes}`)
  const keyId = createHmac('sha256', key).update('minga key id').digest('hex').slice(0, 8)
  return {
    keyId,
    seal(secret, forWhat) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes }).setAAD(Buffer.from(forWhat))
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `sealed.1.${keyId}.${iv.toString('base64url')}.${text.toString('base64url')}`
    },
    open(sealed, forWhat) {
      const [, under, iv = '', text = ''] = shape.exec(sealed) ?? []
      if (under !== keyId) return undefined
      const bytes = Buffer.from(text, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: tagBytes })
      decipher.setAAD(Buffer.from(forWhat)).setAuthTag(bytes.subarray(-tagBytes))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(0, -tagBytes)), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
