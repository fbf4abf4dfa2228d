// What a rule has to say about somebody's work: said at once, all of it, to a form or to a server.

export type Severity = 'blocker' | 'warning' | 'hint'

export interface Finding {
  severity: Severity
  /** A word that is also a key into `text.*.json`, with the module in front: `programme.target-before-baseline`. */
  code: string
  /** Path of the field it is about, e.g. `targets.2.value`. Empty: the whole thing. */
  at?: string
  /** Figures and names for the sentence; never secrets. */
  values?: Record<string, string | number>
}

export type FindingValues = Record<string, string | number>

function finding(severity: Severity, code: string, at?: string, values?: FindingValues): Finding {
  return { severity, code, ...(at === undefined ? {} : { at }), ...(values === undefined ? {} : { values }) }
}

export const blocker = (code: string, at?: string, values?: FindingValues) => finding('blocker', code, at, values)
export const warning = (code: string, at?: string, values?: FindingValues) => finding('warning', code, at, values)
export const hint = (code: string, at?: string, values?: FindingValues) => finding('hint', code, at, values)

export const hasBlocker = (findings: Finding[]) => findings.some((one) => one.severity === 'blocker')
