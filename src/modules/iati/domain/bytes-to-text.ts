// Bytes to characters, in the encoding that the file says or shows (XML 1.0, appendix F). https://www.w3.org/TR/xml/#sec-guessing
import { Problem } from '#kernel/problem.ts'

export interface TextReader {
  read(bytes: Uint8Array): string
  end(): string
}

function marked(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  return undefined
}

function refuseWhatIsNotText(bytes: Uint8Array) {
  const [a, b, c, d] = bytes
  if (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) throw new Problem('iati.file-is-zip', 422)
  if (a === 0x1f && b === 0x8b) throw new Problem('iati.file-is-gzip', 422)
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) throw new Problem('iati.file-is-pdf', 422)
}

function encodingOf(bytes: Uint8Array): string {
  const byMark = marked(bytes)
  if (byMark) return byMark
  const opening = String.fromCharCode(...bytes.subarray(0, 200))
  const said = /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(opening)?.[1]?.toLowerCase()
  // One byte a character so far: whatever the file says, it is not UTF-16.
  if (!said || said.startsWith('utf-16') || said.startsWith('ucs-')) return 'utf-8'
  return said
}

/** Throws a Problem with a word for it when the bytes are no text in their encoding. */
export function textReader(): TextReader {
  let decoder: TextDecoder | undefined
  let opening = new Uint8Array(0)
  const decode = (bytes: Uint8Array | undefined) => {
    try {
      return bytes ? decoder!.decode(bytes, { stream: true }) : decoder!.decode()
    } catch {
      throw new Problem('iati.encoding-broken', 422, [], { encoding: decoder!.encoding })
    }
  }
  const begin = (bytes: Uint8Array) => {
    refuseWhatIsNotText(bytes)
    const encoding = encodingOf(bytes)
    try {
      decoder = new TextDecoder(encoding, { fatal: true })
    } catch {
      throw new Problem('iati.encoding-unknown', 422, [], { encoding })
    }
    return decode(bytes)
  }
  return {
    read(bytes) {
      if (decoder) return decode(bytes)
      const joined = new Uint8Array(opening.length + bytes.length)
      joined.set(opening)
      joined.set(bytes, opening.length)
      opening = joined
      return opening.length < 200 ? '' : begin(opening)
    },
    end: () => (decoder ? '' : begin(opening)) + decode(undefined),
  }
}
