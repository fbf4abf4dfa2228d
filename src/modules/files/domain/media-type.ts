// What kinds of files are taken, and how each is told from its bytes. What a name or a browser says is believed only when the bytes agree.
import { blocker, type Finding } from '#kernel/finding.ts'

interface Kind {
  extensions: string[]
  mediaType: string
  /** What its first bytes may be recognised as; a text has no such mark. */
  found: string[]
  /** Other names that browsers give it. */
  alsoCalled?: string[]
  isText?: boolean
}

const office = (extension: string, mediaType: string, alsoCalled?: string[]): Kind => ({
  extensions: [extension],
  mediaType,
  found: [mediaType],
  ...(alsoCalled && { alsoCalled }),
})
const oldOffice = (extension: string, mediaType: string): Kind => ({ extensions: [extension], mediaType, found: ['application/x-cfb'] })
const text = (extensions: string[], mediaType: string, { found = [], alsoCalled = [] }: { found?: string[]; alsoCalled?: string[] } = {}): Kind => ({
  extensions,
  mediaType,
  found,
  alsoCalled: ['text/plain', ...alsoCalled],
  isText: true,
})
const picture = (extensions: string[], mediaType: string, found = [mediaType]): Kind => ({ extensions, mediaType, found })

const openXml = 'application/vnd.openxmlformats-officedocument.'
const openDocument = 'application/vnd.oasis.opendocument.'

export const kinds: readonly Kind[] = [
  { extensions: ['pdf'], mediaType: 'application/pdf', found: ['application/pdf'] },
  office('docx', `${openXml}wordprocessingml.document`),
  office('xlsx', `${openXml}spreadsheetml.sheet`),
  office('pptx', `${openXml}presentationml.presentation`),
  office('odt', `${openDocument}text`),
  office('ods', `${openDocument}spreadsheet`),
  office('odp', `${openDocument}presentation`),
  oldOffice('doc', 'application/msword'),
  oldOffice('xls', 'application/vnd.ms-excel'),
  oldOffice('ppt', 'application/vnd.ms-powerpoint'),
  office('rtf', 'application/rtf', ['text/rtf', 'application/msword']),
  office('epub', 'application/epub+zip'),
  picture(['jpg', 'jpeg'], 'image/jpeg'),
  picture(['png'], 'image/png', ['image/png', 'image/apng']),
  picture(['gif'], 'image/gif'),
  picture(['webp'], 'image/webp'),
  picture(['avif'], 'image/avif'),
  picture(['heic', 'heif'], 'image/heic', ['image/heic', 'image/heif']),
  picture(['tif', 'tiff'], 'image/tiff'),
  { extensions: ['mp3'], mediaType: 'audio/mpeg', found: ['audio/mpeg'], alsoCalled: ['audio/mp3'] },
  { extensions: ['m4a'], mediaType: 'audio/mp4', found: ['audio/mp4', 'audio/x-m4a', 'video/mp4'], alsoCalled: ['audio/x-m4a'] },
  {
    extensions: ['ogg', 'oga', 'opus'],
    mediaType: 'audio/ogg',
    found: ['audio/ogg', 'audio/opus', 'audio/ogg; codecs=opus', 'application/ogg'],
    alsoCalled: ['audio/opus', 'application/ogg'],
  },
  { extensions: ['wav'], mediaType: 'audio/wav', found: ['audio/wav', 'audio/vnd.wave'], alsoCalled: ['audio/x-wav', 'audio/wave', 'audio/vnd.wave'] },
  { extensions: ['mp4', 'm4v'], mediaType: 'video/mp4', found: ['video/mp4', 'video/x-m4v'] },
  { extensions: ['mov'], mediaType: 'video/quicktime', found: ['video/quicktime'] },
  { extensions: ['webm'], mediaType: 'video/webm', found: ['video/webm', 'video/matroska'], alsoCalled: ['audio/webm'] },
  { extensions: ['zip'], mediaType: 'application/zip', found: ['application/zip'], alsoCalled: ['application/x-zip-compressed'] },
  text(['txt'], 'text/plain'),
  text(['md'], 'text/markdown'),
  text(['csv'], 'text/csv', { alsoCalled: ['application/vnd.ms-excel', 'application/csv'] }),
  text(['tsv'], 'text/tab-separated-values'),
  text(['json', 'geojson'], 'application/json', { alsoCalled: ['application/geo+json'] }),
  text(['ics'], 'text/calendar', { found: ['text/calendar'] }),
  text(['xml'], 'application/xml', { found: ['application/xml'], alsoCalled: ['text/xml'] }),
  text(['svg'], 'image/svg+xml', { found: ['application/xml', 'image/svg+xml'] }),
  text(['html', 'htm'], 'text/html', { found: ['text/html', 'application/xml'] }),
]

export const extensionsTaken = kinds.flatMap((kind) => kind.extensions)

export const extensionOf = (name: string) => (/\.([^.\s]{1,10})$/.exec(name)?.[1] ?? '').toLowerCase()
export const kindOf = (name: string) => kinds.find((kind) => kind.extensions.includes(extensionOf(name)))

export interface Looked {
  name: string
  /** As the browser calls it, with parameters or without. */
  declared?: string | undefined
  /** As its first bytes say; nothing for most texts. */
  found?: string | undefined
  bytes: number
  /** The whole of it reads as UTF-8 text. */
  isText: boolean
}

/** The media type it is kept under, or why it is not taken. */
export function mediaTypeOf({ name, declared, found, bytes, isText }: Looked): { mediaType: string } | { findings: Finding[] } {
  const kind = kindOf(name)
  const no = (code: string, values: Record<string, string>) => ({ findings: [blocker(code, 'file', { name, ...values })] })
  if (!kind) return no('files.kind-not-taken', { kind: extensionOf(name) || '–' })
  if (bytes === 0) return no('files.file-is-empty', {})
  const is = called(found ?? (isText ? 'text/plain' : ''))
  if (kind.isText) {
    if (found !== undefined && !kind.found.includes(found)) return no('files.content-differs', { says: called(kind.mediaType), is })
    if (!isText) return no('files.not-text', { says: called(kind.mediaType) })
  } else if (found === undefined || !kind.found.includes(found)) return no('files.content-differs', { says: called(kind.mediaType), is })

  const said = declared?.split(';')[0]!.trim().toLowerCase()
  const names = [kind.mediaType, ...(kind.alsoCalled ?? [])]
  const isOther = said && !names.includes(said) && kinds.some((one) => one.mediaType === said || one.alsoCalled?.includes(said))
  return isOther ? no('files.declared-differs', { says: called(said), is: called(kind.mediaType) }) : { mediaType: kind.mediaType }
}

/** As people call it: the usual ending of its name. */
const called = (mediaType: string) =>
  (kinds.find((kind) => kind.mediaType === mediaType || kind.found[0] === mediaType)?.extensions[0] ?? mediaType.split('/')[1] ?? '?').toUpperCase()

/** Sent as bare bytes: a browser that opens it in spite of all would run what is inside. */
const couldRun = new Set(['text/html', 'image/svg+xml', 'application/xml'])
export const sentAs = (mediaType: string) => (couldRun.has(mediaType) ? 'application/octet-stream' : mediaType)
