// Whether two things say the same, whatever the order of their fields; what is not there is the same as what is empty.
import { canonicalJson } from '#kernel/canonical-json.ts'

export const same = (one: unknown, other: unknown) => canonicalJson(one ?? null) === canonicalJson(other ?? null)
