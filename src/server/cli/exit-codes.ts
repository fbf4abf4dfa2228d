// What a script learns from how the program ends; the numbers are those of sysexits.h where it has one.
import { Problem } from '#kernel/problem.ts'
import { ConfigTrouble } from '#server/config.ts'
import { Trouble } from '#server/database/trouble.ts'
import { UsageTrouble } from './cli-command.ts'

export const exitCodes = {
  0: 'done',
  1: 'something is wrong, as the output says (doctor, audit verify), or an error nobody expected',
  64: 'the command was not understood',
  65: 'what was given is damaged, or was refused',
  69: 'the database cannot be reached or used',
  75: 'another Minga is working in this folder, or something else on this port',
  78: 'a setting is wrong',
} as const

export function exitCodeOf(error: unknown): keyof typeof exitCodes {
  if (error instanceof UsageTrouble) return 64
  if (error instanceof ConfigTrouble) return 78
  if (error instanceof Problem) return error.status < 500 ? 65 : error.code === 'kernel.port-in-use' ? 75 : 1
  if (error instanceof Trouble) return error.code === 'database.folder-in-use' ? 75 : error.code.startsWith('backup.') ? 65 : 69
  if (isConnectionTrouble(error)) return 69
  return 1
}

/** What the driver and the operating system say when there is no database to talk to. */
export const isConnectionTrouble = (error: unknown) =>
  /^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|ECONNRESET|28P01|28000|3D000|57P0\d)$/.test(String((error as { code?: unknown } | undefined)?.code ?? ''))
