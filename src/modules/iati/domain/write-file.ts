// Writes open-data files piece by piece: whatever the number of records, memory holds one.
import type { FileKind } from './file-reader.ts'
import { isForeign, type Tree } from './tree.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

// Characters that XML 1.0 cannot hold at all, escaped or not: they are left out. https://www.w3.org/TR/xml/#charsets
// oxlint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const possible = (text: string) => text.replace(impossible, '')

// A carriage return would be read back as a line feed, so it is written as a number; so are tab and line feed in attributes.
const inText = (text: string) => possible(text).replace(/[&<>\r]/g, (one) => entities[one]!)
const inAttribute = (text: string) => possible(text).replace(/[&<"\t\n\r]/g, (one) => entities[one]!)

const attributesOf = (element: Tree) =>
  Object.entries(element.attributes)
    .filter(([name]) => !isForeign(name))
    .map(([name, value]) => ` ${name}="${inAttribute(value)}"`)
    .join('')

/** One element as text, each child on a line of its own. What belongs to other namespaces is not written. */
export function writeElement(element: Tree, margin = ''): string {
  const opening = `${margin}<${element.name}${attributesOf(element)}`
  const children = element.children.filter((child) => !isForeign(child.name))
  if (children.length > 0) return `${opening}>\n${children.map((child) => writeElement(child, `${margin}  `)).join('')}${margin}</${element.name}>\n`
  return element.text === '' ? `${opening}/>\n` : `${opening}>${inText(element.text)}</${element.name}>\n`
}

export interface FileHead {
  kind: FileKind
  /** Moment of writing, as the standard wants it: `2027-04-30T08:00:00Z`. */
  generatedAt: string
  /** `linked-data-default` and the like, when a file that came in had them. */
  attributes?: Record<string, string>
}

export async function* writeFile(head: FileHead, records: AsyncIterable<Tree> | Iterable<Tree>): AsyncGenerator<string> {
  const name = `iati-${head.kind}`
  const root = { name, attributes: { ...head.attributes, version: '2.03', 'generated-datetime': head.generatedAt }, children: [], text: '' }
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${attributesOf(root)}>\n`
  for await (const record of records) yield writeElement(record, '  ')
  yield `</${name}>\n`
}

/** The same as one text, for small files and for a preview. */
export function fileText(head: FileHead, records: Tree[]): string {
  const root: Tree = {
    name: `iati-${head.kind}`,
    attributes: { ...head.attributes, version: '2.03', 'generated-datetime': head.generatedAt },
    children: records,
    text: '',
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root)}`
}
