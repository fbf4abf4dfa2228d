// One step of a longer proof: what it is, how it ended, how long it took. Output goes straight to whoever is watching.
import { spawnSync } from 'node:child_process'

export const root = new URL('..', import.meta.url).pathname

export function runStep(name: string, program: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n── ${name}`)
  const begun = performance.now()
  const { status, signal, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const isWell = status === 0
  console.log(`── ${name}: ${isWell ? 'done' : `FAILED (${error?.message ?? signal ?? status})`} in ${seconds} s`)
  return isWell
}

/** The Node that runs us, so that no step falls back to an older one. */
export const node = process.execPath
