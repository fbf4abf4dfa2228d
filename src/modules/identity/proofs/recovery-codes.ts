import { randomBytes } from 'node:crypto'
import { sha256 } from '#server/hash.ts'
import { codesAtATime, recoveryCodeFrom } from '../domain/recovery-code.ts'

/** Shown once, printed, and never known again: only their hashes are kept. Eighty random bits need no slow hash. */
export function newRecoveryCodes(): { codes: string[]; hashes: string[] } {
  const codes = Array.from({ length: codesAtATime }, () => recoveryCodeFrom(randomBytes(10)))
  return { codes, hashes: codes.map(recoveryHash) }
}

export const recoveryHash = (code: string) => sha256(`recovery ${code}`)
