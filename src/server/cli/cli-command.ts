// What a command of the `minga` program is: a name, what it takes, and what it does. One file each.
import type { ParseArgsConfig } from 'node:util'

export interface CliCommand {
  name: string
  /** One line for the list of commands. */
  summary: string
  /** After `minga NAME`, e.g. `FILE`. */
  takes?: string
  options?: NonNullable<ParseArgsConfig['options']>
  /** What each option is for, in the order of the help. */
  help?: Record<string, string>
  /** Longer words under the help: what to know before using it. */
  notes?: string
  run(asked: Asked): Promise<number | void>
}

export interface Asked {
  positionals: string[]
  options: Record<string, string | boolean | undefined>
  /** For people; silent when `--json` was asked. */
  say(line: string): void
  /** The result: printed as JSON with `--json`, else by `words`. */
  answer(result: unknown, words?: string): void
}

export class UsageTrouble extends Error {}

export const databaseOptions = {
  data: { type: 'string' },
  'database-url': { type: 'string' },
} as const satisfies NonNullable<ParseArgsConfig['options']>

export const databaseHelp = {
  data: 'DIR   folder of the embedded database (default: MINGA_DATA, else ./data)',
  'database-url': 'URL   a PostgreSQL 15 or newer instead (default: DATABASE_URL)',
}

/** The one positional argument that a command needs. */
export function only(positionals: string[], name: string): string {
  const [first, ...more] = positionals
  if (first === undefined) throw new UsageTrouble(`${name} is missing.`)
  if (more.length > 0) throw new UsageTrouble(`"${more[0]}" is one argument too many.`)
  return first
}
