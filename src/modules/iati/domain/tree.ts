// One element of an open-data file with everything in it: small, plain and the same for reading, checking and writing.

export interface Tree {
  name: string
  attributes: Record<string, string>
  children: Tree[]
  /** Text directly inside the element. White space that only lays out the children is not text. */
  text: string
  /** Where it began in the file that it was read from, both counted from 1. */
  line?: number
  column?: number
}

/** Names of other namespaces keep their prefix when read; the standard itself has none, but for `xml:lang`. */
export const isForeign = (name: string) => name.includes(':') && !name.startsWith('xml:')

/** White space as XML means it: a no-break space is a character like any other. */
export const isBlank = (text: string) => !/[^ \t\r\n]/.test(text)

/** What an XML schema compares when a type says "collapse". */
export const collapsed = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')

export const tree = (name: string, attributes: Record<string, string> = {}, children: Tree[] = [], text = ''): Tree => ({
  name,
  attributes,
  children,
  text,
})

export const childrenNamed = (parent: Tree, name: string) => parent.children.filter((child) => child.name === name)
export const childNamed = (parent: Tree, name: string) => parent.children.find((child) => child.name === name)

/** The identifier by which people and other files know this record; the first thing the standard asks for. */
export function identifierOf(record: Tree): string {
  const child = childNamed(record, 'iati-identifier') ?? childNamed(record, 'organisation-identifier')
  return collapsed(child?.text ?? '')
}

/** The same tree without places in a file: fit to be kept. */
export const bare = ({ name, attributes, children, text }: Tree): Tree => ({
  name,
  attributes: { ...attributes },
  children: children.map(bare),
  text: children.length > 0 && isBlank(text) ? '' : text,
})

/** The same tree without what belongs to other namespaces, each element still knowing its place. */
export function ours(one: Tree): Tree {
  const element: Tree = { ...one, children: one.children.filter((child) => !isForeign(child.name)).map(ours) }
  if (Object.keys(one.attributes).some(isForeign)) element.attributes = Object.fromEntries(Object.entries(one.attributes).filter(([name]) => !isForeign(name)))
  return element
}

/** How many elements and attributes of other namespaces it holds, at any depth. */
export function foreignIn(one: Tree): number {
  let count = 0
  for (const name in one.attributes) if (isForeign(name)) count += 1
  for (const child of one.children) count += isForeign(child.name) ? 1 : foreignIn(child)
  return count
}
