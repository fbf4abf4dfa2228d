// The file of a backup: gzip around frames (one letter, four bytes of length, the content), so that it is written and read as a stream
// and `zcat` shows it. The last frame says what came before it: a file that was cut off is known by its absence.
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { Trouble } from './trouble.ts'

export const formatVersion = 1
const magic = Buffer.from('MINGA BACKUP\n')

export interface BackupHead {
  format: number
  minga: string
  madeAt: string
  /** As the server says it, `18.4`. */
  postgres: string
  migrations: { name: string; sha256: string; appliedAt: string }[]
}

export interface TableHead {
  table: string
  columns: string[]
}

export interface Sum {
  rows: number
  sha256: string
}

/** head · (table · data* · tableEnd)* · (file · data* · fileEnd)* · end */
export type Frame =
  | { kind: 'head'; value: BackupHead }
  | { kind: 'table'; value: TableHead }
  | { kind: 'tableEnd'; value: Sum }
  | { kind: 'file'; value: { path: string } }
  | { kind: 'fileEnd'; value: { bytes: number; sha256: string } }
  | { kind: 'end'; value: { tables: number; rows: number; files: number } }
  | { kind: 'data'; value: Buffer }

const letters: Record<Frame['kind'], string> = { head: 'H', table: 'T', tableEnd: 't', file: 'F', fileEnd: 'f', end: 'Z', data: 'D' }
const kinds = Object.fromEntries(Object.entries(letters).map(([kind, letter]) => [letter, kind as Frame['kind']]))
const longestFrame = 64 * 1024 * 1024

/** Written beside its place and put there when it is complete and on the disk: there is never half a backup under the name. */
export async function writeBackupFile(path: string, frames: AsyncIterable<Frame>): Promise<void> {
  const draft = `${path}.part`
  try {
    await pipeline(Readable.from(encoded(frames)), createGzip({ level: 6 }), createWriteStream(draft, { mode: 0o600 }))
    const handle = await open(draft, 'r+')
    await handle.sync().finally(() => handle.close())
    await rename(draft, path)
    const folder = await open(dirname(path))
    await folder
      .sync()
      .catch(() => {})
      .finally(() => folder.close())
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function* encoded(frames: AsyncIterable<Frame>): AsyncGenerator<Buffer> {
  yield magic
  for await (const { kind, value } of frames) {
    const content = Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value))
    const front = Buffer.alloc(5)
    front.write(letters[kind], 'latin1')
    front.writeUInt32BE(content.length, 1)
    yield front
    yield content
  }
}

export async function* readBackupFile(path: string): AsyncGenerator<Frame> {
  const bytes = createReadStream(path)
  const plain = createGunzip()
  bytes.on('error', (error) => plain.destroy(error))
  let rest: Buffer = Buffer.alloc(0)
  let begun = false
  let ended = false
  try {
    for await (const chunk of bytes.pipe(plain) as AsyncIterable<Buffer>) {
      rest = rest.length ? Buffer.concat([rest, chunk]) : chunk
      if (!begun) {
        if (rest.length < magic.length) continue
        if (!rest.subarray(0, magic.length).equals(magic)) throw notABackup(path)
        rest = rest.subarray(magic.length)
        begun = true
      }
      for (;;) {
        if (rest.length < 5) break
        const kind = kinds[String.fromCharCode(rest[0]!)]
        const length = rest.readUInt32BE(1)
        if (!kind || length > longestFrame || ended) throw damaged(path)
        if (rest.length < 5 + length) break
        const content = rest.subarray(5, 5 + length)
        rest = rest.subarray(5 + length)
        ended = kind === 'end'
        yield (kind === 'data' ? { kind, value: content } : { kind, value: JSON.parse(content.toString('utf8')) }) as Frame
      }
    }
  } catch (error) {
    throw explained(path, error, begun)
  } finally {
    bytes.destroy()
  }
  if (!ended) throw damaged(path)
}

function explained(path: string, error: unknown, begun: boolean): unknown {
  const code = String((error as NodeJS.ErrnoException).code ?? '')
  if (code.startsWith('Z_')) return begun ? damaged(path, error) : notABackup(path)
  if (error instanceof SyntaxError) return damaged(path, error)
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return new Trouble('backup.unreadable', `The file ${path} cannot be read (${code}).`, 'Check the path and who may read it.', error)
  return error
}

const notABackup = (path: string) => new Trouble('backup.not-one', `${path} is not a backup made by Minga.`, 'Choose a file that `minga backup` wrote.')

export const damaged = (path: string, cause?: unknown) =>
  new Trouble('backup.damaged', `The backup ${path} is damaged or was cut off.`, 'Nothing of it was kept. Take another copy of it, or an older backup.', cause)
