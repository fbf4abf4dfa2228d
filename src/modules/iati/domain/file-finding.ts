// A finding about a file that somebody brought: also says in which layer, in which record, and on which line.
import type { Finding, FindingValues, Severity } from '#kernel/finding.ts'

/** `own` are findings that only we make; the other layers are those of the standard, each standing on the one before. */
export type Layer = 'xml' | 'schema' | 'codelist' | 'ruleset' | 'advisory' | 'own'

export interface FileFinding extends Finding {
  layer: Layer
  /** Identifier of the activity or organisation it is about. */
  record?: string
  line?: number
  column?: number
}

export interface Spot {
  line?: number | undefined
  column?: number | undefined
}

export function fileFinding(layer: Layer, severity: Severity, code: string, spot: Spot, at?: string, values?: FindingValues): FileFinding {
  const finding: FileFinding = { layer, severity, code }
  if (at !== undefined) finding.at = at
  if (values !== undefined) finding.values = values
  if (spot.line !== undefined) finding.line = spot.line
  if (spot.column !== undefined) finding.column = spot.column
  return finding
}

/** Enough of a value to recognise it in a sentence; files can hold megabytes where a word belongs. */
export const excerpt = (text: string, longest = 60) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text)
