// Bytes that arrive go into a file of their own first, counted and hashed on the way: only when all are there is it known what they are.
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '#kernel/problem.ts'

export interface Spooled {
  path: string
  sha256: string
  bytes: number
}

/** Safe on the disk when it returns. Throws `kernel.too-large` as soon as there is one byte too many, and keeps nothing of it. */
export async function spool(folder: string, source: AsyncIterable<Uint8Array>, limit: number): Promise<Spooled> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomUUID())
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const part of source) {
      bytes += part.length
      if (bytes > limit) throw new Problem('kernel.too-large', 413)
      hash.update(part)
      await file.write(part)
    }
    await file.sync()
    await file.close()
  } catch (error) {
    await file.close().catch(() => {})
    await rm(path, { force: true })
    throw error
  }
  return { path, sha256: hash.digest('hex'), bytes }
}

export const unspool = ({ path }: Spooled) => rm(path, { force: true })
