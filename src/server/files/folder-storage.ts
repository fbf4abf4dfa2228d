// Files in a folder: <space>/<first two letters>/<hash>. A file appears whole or not at all, and is on the disk before anybody is told.
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Id } from '#kernel/id.ts'
import type { Spooled } from './spool.ts'
import type { Storage, Stored } from './storage.ts'

export function folderStorage(root: string): Storage {
  const placeOf = (spaceId: Id, sha256: string) => join(root, spaceId, sha256.slice(0, 2), sha256)
  return {
    spoolFolder: join(root, 'arriving'),

    async keep(spaceId, { path, sha256 }: Spooled) {
      const place = placeOf(spaceId, sha256)
      const now = new Date()
      if (await isThere(place)) {
        await utimes(place, now, now)
        return rm(path, { force: true })
      }
      const made = await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      await rename(path, place)
      await syncFolder(dirname(place))
      // A new folder is only there for good when the one it lies in knows it.
      for (let folder = made && dirname(place); folder && folder.length >= root.length && folder !== dirname(root); folder = dirname(folder))
        await syncFolder(folder)
    },

    async open(spaceId, sha256): Promise<Readable | undefined> {
      const place = placeOf(spaceId, sha256)
      return (await isThere(place)) ? createReadStream(place) : undefined
    },

    drop: (spaceId, sha256) => rm(placeOf(spaceId, sha256), { force: true }),

    async *all(spaceId): AsyncIterable<Stored> {
      const folder = join(root, spaceId)
      for (const part of await namesIn(folder)) {
        for (const sha256 of await namesIn(join(folder, part))) yield { sha256, storedAt: (await stat(join(folder, part, sha256))).mtime }
      }
    },
  }
}

const isThere = (path: string) =>
  stat(path).then(
    (it) => it.isFile(),
    () => false,
  )

const namesIn = (folder: string) => readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : Promise.reject(error)))

async function syncFolder(path: string) {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
