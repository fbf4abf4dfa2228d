// The one thing a verb throws to stop. The door turns it into application/problem+json (RFC 9457).
import type { Finding, FindingValues } from './finding.ts'

export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly findings: Finding[]
  readonly values: FindingValues

  constructor(code: string, status: number, findings: Finding[] = [], values: FindingValues = {}) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.status = status
    this.findings = findings
    this.values = values
  }
}

/** The work cannot be accepted as it is (422): the findings say what, where and why. */
export const refused = (code: string, findings: Finding[] = [], values?: FindingValues) => new Problem(code, 422, findings, values)

/** Somebody else saved first (409). `values` say who and when where that may be known. */
export const changedMeanwhile = (values?: FindingValues) => new Problem('kernel.changed-meanwhile', 409, [], values)

/** Missing and forbidden look alike: that a thing exists can be a secret (404). */
export const notFound = () => new Problem('kernel.not-found', 404)

/** Nobody is signed in, or the session has ended (401). */
export const notSignedIn = () => new Problem('kernel.not-signed-in', 401)
