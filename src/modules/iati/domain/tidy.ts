// What stands in an attribute, made fit to be a name or a code of ours. The file's own spelling stays with the noun.
import { isPlain } from '#kernel/plain-text.ts'

/** Without control characters and line ends, of at most `longest` characters; never half a character at its end. */
export function tidy(text: string | undefined, longest: number): string {
  const plain = isPlain(text ?? '') ? (text ?? '') : Array.from(text ?? '', (one) => (isPlain(one) ? one : ' ')).join('')
  return cut(plain.replace(/\s+/g, ' ').trim(), longest)
}

export const cut = (text: string, longest: number) =>
  text.length > longest
    ? text
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()
    : text
