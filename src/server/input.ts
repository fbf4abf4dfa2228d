// Input is parsed once, at the edge. What cannot be understood comes back as findings at the right fields.
import type { z } from 'zod/mini'
import { blocker, type Finding } from '#kernel/finding.ts'
import { Problem } from '#kernel/problem.ts'

interface Issue {
  code?: string | undefined
  path: PropertyKey[]
  message: string
  expected?: string
  keys?: string[]
}

/** Codes of ours travel as messages (`kernel.text-too-long`); the library's own words are replaced by ours. */
function findingOf(issue: Issue): Finding {
  const at = issue.path.map(String).join('.')
  if (/^[a-z]+\.[a-z0-9-]+$/.test(issue.message)) return blocker(issue.message, at)
  if (issue.code === 'unrecognized_keys') return blocker('kernel.field-unknown', at, { fields: (issue.keys ?? []).join(', ').slice(0, 200) })
  if (issue.code === 'invalid_type') return blocker('kernel.field-wrong-type', at)
  if (issue.code === 'too_big') return blocker('kernel.field-too-big', at)
  if (issue.code === 'too_small') return blocker('kernel.field-too-small', at)
  return blocker('kernel.field-not-understood', at)
}

export function parseInput<Schema extends z.ZodMiniType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Problem('kernel.input-not-understood', 422, (parsed.error.issues as Issue[]).slice(0, 50).map(findingOf))
}
