// The database that was asked for: a server of one's own, or the one that comes with Minga.
import type { DatabaseConfig } from './connect.ts'
import { joinRunning, startEmbedded } from './embedded.ts'

export interface OpenDatabase {
  config: DatabaseConfig
  kind: 'embedded' | 'server'
  /** Stops what was started here; a server of one's own is left alone. */
  stop(): Promise<void>
}

export interface DatabaseWish {
  dataFolder: string
  databaseUrl?: string | undefined
  log?: (line: string) => void
}

/** For the server itself: two of them in one data folder are refused. */
export async function openDatabase({ dataFolder, databaseUrl, log = () => {} }: DatabaseWish): Promise<OpenDatabase> {
  if (databaseUrl) return { config: { connectionString: databaseUrl }, kind: 'server', stop: async () => {} }
  const { config, stop } = await startEmbedded({ directory: dataFolder, log })
  return { config, kind: 'embedded', stop }
}

/** For a command beside it, such as a backup: a Minga that is at work in the folder shares its database. */
export async function openDatabaseBeside(wish: DatabaseWish): Promise<OpenDatabase> {
  const running = wish.databaseUrl ? undefined : await joinRunning(wish.dataFolder)
  return running ? { config: running.config, kind: 'embedded', stop: running.stop } : openDatabase(wish)
}
