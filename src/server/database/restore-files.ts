// Files of a backup on their way to their folder: first beside it, and in their places only when the database is ready to name them.
import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { damaged, type Frame } from './backup-file.ts'
import { Trouble } from './trouble.ts'

export class FilesToRestore {
  readonly #folder: string | undefined
  readonly #draft: string
  readonly #path: string
  #begun = false

  constructor(folder: string | undefined, path: string) {
    this.#folder = folder
    this.#draft = `${folder}.restoring`
    this.#path = path
  }

  async write(name: string, frames: AsyncGenerator<Frame>): Promise<void> {
    // The name comes from a file that anybody may have made: it must stay inside the folder.
    if (name.split('/').some((part) => part === '' || part === '.' || part === '..') || name.includes('\0') || name.includes('\\')) throw damaged(this.#path)
    if (this.#folder && !this.#begun) await this.#begin(this.#folder)
    const target = join(this.#draft, name)
    if (this.#folder) await mkdir(dirname(target), { recursive: true })
    const hash = createHash('sha256')
    const path = this.#path
    let bytes = 0
    async function* content(): AsyncGenerator<Buffer> {
      for (;;) {
        const { value: frame } = (await frames.next()) as { value?: Frame }
        if (frame?.kind === 'data') {
          hash.update(frame.value)
          bytes += frame.value.length
          yield frame.value
        } else if (frame?.kind === 'fileEnd' && frame.value.bytes === bytes && frame.value.sha256 === hash.digest('hex')) return
        else throw damaged(path)
      }
    }
    if (this.#folder) await pipeline(Readable.from(content()), createWriteStream(target, { mode: 0o600, flush: true }))
    else for await (const _ of content());
  }

  async #begin(folder: string): Promise<void> {
    if (existsSync(folder) && (await readdir(folder)).length > 0) {
      throw new Trouble('database.files-not-empty', `The folder for files, ${folder}, is not empty.`, 'Restore into a new folder (--data).')
    }
    await rm(this.#draft, { recursive: true, force: true })
    await mkdir(this.#draft, { recursive: true })
    this.#begun = true
  }

  async keep(): Promise<void> {
    if (!this.#folder || !this.#begun) return
    await rm(this.#folder, { recursive: true, force: true })
    await rename(this.#draft, this.#folder)
  }

  async forget(): Promise<void> {
    if (this.#folder && this.#begun) await rm(this.#draft, { recursive: true, force: true })
  }
}
