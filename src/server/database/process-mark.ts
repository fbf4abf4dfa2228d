// Is the process that wrote this number still the same one? Numbers are used again, most of all in containers, where Minga is often number 1.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const isLinux = process.platform === 'linux'

/** A text that differs between two processes with the same number; undefined when there is none, or only a zombie. */
export function markOf(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  try {
    if (isLinux) {
      const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)!.split(' ')
      const isGone = fields[0] === 'Z' || fields[0] === 'X'
      return isGone ? undefined : `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}:${fields[19]}`
    }
    if (process.platform === 'win32') return process.kill(pid, 0) ? 'alive' : undefined
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}

/** Processes that work inside this folder: a postmaster and its backends all make the data folder their own. */
export function processesIn(folder: string): number[] {
  if (!isLinux) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder && markOf(pid) !== undefined
      } catch {
        return false
      }
    })
}
