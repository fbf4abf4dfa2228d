// What a file is by its bytes: the mark at its beginning, and whether all of it reads as text.
import { createReadStream } from 'node:fs'
import { fileTypeFromFile } from 'file-type'

export async function lookAt(path: string, expectsText: boolean): Promise<{ found: string | undefined; isText: boolean }> {
  const found = (await fileTypeFromFile(path))?.mime
  return { found, isText: (expectsText || found === undefined) && (await readsAsText(path)) }
}

async function readsAsText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const part of createReadStream(path)) if (decoder.decode(part as Uint8Array, { stream: true }).includes('\u0000')) return false
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
