// Which fields of a thing are different, for its history.
import { canonicalJson } from '#kernel/canonical-json.ts'

export interface Difference {
  at: string
  before?: unknown
  after?: unknown
}

export function differences(before: object, after: object): Difference[] {
  const [was, becomes] = [before as Record<string, unknown>, after as Record<string, unknown>]
  const names = [...new Set([...Object.keys(was), ...Object.keys(becomes)])]
  return names
    .filter((name) => canonicalJson(was[name] ?? null) !== canonicalJson(becomes[name] ?? null))
    .map((at) => ({ at, ...(present(was[at]) ? { before: was[at] } : {}), ...(present(becomes[at]) ? { after: becomes[at] } : {}) }))
}

const present = (value: unknown) => value !== undefined && value !== null
