// One Minga per data folder: a second one would write beside the first, and each would believe to be alone.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markOf } from './process-mark.ts'
import { Trouble } from './trouble.ts'

const heldHere = new Set<string>()

export function takeFolder(folder: string): { release: () => void } {
  const lock = join(folder, 'minga.lock')
  const mine = JSON.stringify({ pid: process.pid, mark: markOf(process.pid) })
  for (let attempt = 0; attempt < 5; attempt++) {
    if (heldHere.has(lock)) throw inUse(folder, process.pid)
    if (created(lock, mine)) {
      heldHere.add(lock)
      return {
        release() {
          if (heldHere.delete(lock) && contentOf(lock) === mine) rmSync(lock, { force: true })
        },
      }
    }
    const theirs = contentOf(lock)
    if (theirs === undefined) continue
    const holder = holderOf(theirs)
    if (holder !== undefined) throw inUse(folder, holder)
    putAway(lock, theirs)
  }
  throw inUse(folder)
}

/** The process of the Minga that works in this folder, if one does. */
export function holderOfFolder(folder: string): number | undefined {
  const content = contentOf(join(folder, 'minga.lock'))
  return content === undefined ? undefined : holderOf(content)
}

/** All at once or not at all: a link to a finished file never shows half a line. */
function created(lock: string, content: string): boolean {
  const draft = `${lock}.${process.pid}`
  writeFileSync(draft, content, { mode: 0o600 })
  try {
    linkSync(draft, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Two may find the same dead lock: who moves away a living one by mistake puts it back. */
function putAway(lock: string, dead: string): void {
  const aside = `${lock}.dead.${process.pid}`
  try {
    renameSync(lock, aside)
    if (contentOf(aside) !== dead) linkSync(aside, lock)
  } catch {
    // Somebody else was quicker; the next attempt sees what she left.
  } finally {
    rmSync(aside, { force: true })
  }
}

function holderOf(content: string): number | undefined {
  try {
    const { pid, mark } = JSON.parse(content) as { pid: number; mark?: string }
    return markOf(pid) !== undefined && markOf(pid) === mark ? pid : undefined
  } catch {
    return undefined
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const inUse = (folder: string, pid?: number) =>
  new Trouble(
    'database.folder-in-use',
    `Another Minga${pid ? ` (process ${pid})` : ''} is working in ${folder}.`,
    'Stop it first, or give this one its own folder with --data.',
  )
