// The framework as approved on a day. Versions are numbered; each holds from a day on, and what was accepted is never worked out again.
import type { Day } from '#kernel/day.ts'

export interface HeldFrom {
  number: number
  validOn: Day
}

/** The version that held on a day: of those that hold from then or before, the one approved last. Undefined: nothing was approved yet. */
export function heldOn<Version extends HeldFrom>(versions: Version[], day: Day): Version | undefined {
  return versions.filter((one) => one.validOn <= day).toSorted((one, other) => other.number - one.number)[0]
}
