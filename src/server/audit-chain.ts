// The chain of audit lines: each hash covers the line and the hash before it, so that a change, a gap or a swap shows.
import { canonicalJson } from '#kernel/canonical-json.ts'
import { sha256 } from './hash.ts'

export interface AuditLine {
  spaceId: string
  seq: number
  /** ISO 8601, milliseconds, UTC. */
  at: string
  personId: string | null
  roles: string
  verb: string
  errandId: string
  about: string[]
  commitment: string
}

export const commitmentOf = (salt: string, detail: unknown) => sha256(salt + canonicalJson(detail))

export const hashOf = (prevHash: string, line: AuditLine) => sha256(`${prevHash}|${canonicalJson(line)}`)
