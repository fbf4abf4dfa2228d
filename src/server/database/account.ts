// PostgreSQL refuses to run as root. When Minga does, the database gets the account of nobody, and only folders which that account can reach.
import { statSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Account {
  uid: number
  gid: number
}

/** The account to start the database with; undefined: our own. */
export const databaseAccount = (): Account | undefined => (process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined)

/** May this account walk down to the folder? Looks at every folder above it, as the kernel does. */
export function canReach(account: Account | undefined, folder: string): boolean {
  if (!account) return true
  for (let step = folder; ; step = dirname(step)) {
    const { mode, uid, gid } = statSync(step)
    const mayEnter = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001
    if (!mayEnter) return false
    if (step === dirname(step)) return true
  }
}
