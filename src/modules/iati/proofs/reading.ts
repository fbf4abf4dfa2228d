// Reading whole files in tests, and telling what is in them in a form that can be compared.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FilePart } from '../domain/file-reader.ts'
import { readFile, readText } from '../domain/read-file.ts'
import { isBlank, type Tree } from '../domain/tree.ts'

export const sample = (name: string) => readFileSync(join(import.meta.dirname, 'samples', name))

export async function partsOf(bytes: Uint8Array, chunk = 65_536): Promise<FilePart[]> {
  const parts: FilePart[] = []
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) => bytes.subarray(index * chunk, (index + 1) * chunk))
  for await (const part of readFile(chunks)) parts.push(part)
  return parts
}

export const recordsOf = (parts: FilePart[]): Tree[] => parts.flatMap((one) => (one.part === 'record' ? [one.tree] : []))
export const findingsOf = (parts: FilePart[]) => parts.flatMap((one) => (one.part === 'finding' ? [one.finding] : []))
export const recordsIn = (text: string): Tree[] => recordsOf(readText(text))

/** Every element, attribute and text with its way from the top. The case of a language code says nothing. */
export function factsOf(element: Tree, above = ''): string[] {
  const path = `${above}/${element.name}`
  return [
    path,
    ...Object.entries(element.attributes).map(([name, value]) => `${path}/@${name}=${name === 'xml:lang' ? value.toLowerCase() : value}`),
    ...(isBlank(element.text) ? [] : [`${path}=${element.text}`]),
    ...element.children.flatMap((child) => factsOf(child, path)),
  ]
}
