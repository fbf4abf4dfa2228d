// Reads an open-data file of any size, part by part, from bytes or from text.
import { Problem } from '#kernel/problem.ts'
import { textReader } from './bytes-to-text.ts'
import { fileReader, usualLimits, type FilePart, type ReadLimits } from './file-reader.ts'

const mouthful = 262_144

function* mouthfuls(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += mouthful) yield bytes.subarray(from, from + mouthful)
}

/** Every part of the file, in its order. Never throws for what is in the file: that is said in findings. */
export async function* readFile(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, limits: ReadLimits = usualLimits): AsyncGenerator<FilePart> {
  const ready: FilePart[] = []
  const reader = fileReader((part) => ready.push(part), limits)
  const text = textReader()
  const step = (work: () => string) => {
    try {
      reader.push(work())
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      reader.stop(thrown.code, thrown.values)
    }
  }
  for await (const bytes of source) {
    for (const some of mouthfuls(bytes)) {
      step(() => text.read(some))
      yield* ready.splice(0)
      if (reader.stopped) return
    }
  }
  step(() => text.end())
  reader.end()
  yield* ready
}

/** The same for text that is already in memory. */
export function readText(text: string, limits: ReadLimits = usualLimits): FilePart[] {
  const parts: FilePart[] = []
  const reader = fileReader((part) => parts.push(part), limits)
  reader.push(text)
  reader.end()
  return parts
}
