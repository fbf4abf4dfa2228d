// Where the bytes of files lie: by space and by hash, so that the same bytes are kept once and nothing is ever overwritten.
import type { Readable } from 'node:stream'
import { join } from 'node:path'
import type { Id } from '#kernel/id.ts'
import type { Config } from '../config.ts'
import { folderStorage } from './folder-storage.ts'
import { s3Storage } from './s3-storage.ts'
import type { Spooled } from './spool.ts'

export interface Stored {
  sha256: string
  storedAt: Date
}

export interface Storage {
  /** Where to spool what is meant for this storage. */
  spoolFolder: string
  /** Takes the spooled file; it is gone from the spool afterwards. Keeping what is there already changes nothing but its date. */
  keep(spaceId: Id, spooled: Spooled): Promise<void>
  open(spaceId: Id, sha256: string): Promise<Readable | undefined>
  drop(spaceId: Id, sha256: string): Promise<void>
  all(spaceId: Id): AsyncIterable<Stored>
}

export function storageFrom(config: Pick<Config, 'files' | 'dataFolder'>): Storage {
  const folder = join(config.dataFolder, 'files')
  return config.files.kind === 's3' ? s3Storage(config.files, join(folder, 'arriving')) : folderStorage(folder)
}
