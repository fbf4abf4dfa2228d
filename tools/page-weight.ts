// Follows the list of what was built: which files one page needs, and how heavy they are together.

export type Manifest = Record<string, { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[]; css?: string[]; assets?: string[] }>

export interface PageWeight {
  name: string
  size: number
}

const isWords = (key: string) => key.includes('virtual:text/')
const isPage = (key: string) => key.endsWith('.page.tsx')

export function weigh(manifest: Manifest, sizeOf: (file: string) => number): { language: string; firstLoad: number; pages: PageWeight[] } {
  const entry = Object.keys(manifest).find((key) => manifest[key]!.isEntry)
  if (!entry) throw new Error('Nothing was built: run `npm run build` first.')

  /** Everything that comes with it; `andLater`: also what it fetches while it is open, but no other page and no other language. */
  const filesOf = (keys: string[], andLater: boolean): Set<string> => {
    const seen = new Set<string>()
    const walk = (key: string) => {
      const chunk = manifest[key]
      if (!chunk || seen.has(key)) return
      seen.add(key)
      for (const next of chunk.imports ?? []) walk(next)
      if (andLater && key !== entry) for (const next of chunk.dynamicImports ?? []) if (!isWords(next) && !isPage(next)) walk(next)
    }
    keys.forEach(walk)
    return new Set([...seen].flatMap((key) => [manifest[key]!.file, ...(manifest[key]!.css ?? [])]))
  }
  const sizeOfAll = (files: Set<string>) => [...files].reduce((sum, file) => sum + sizeOf(file), 0)

  const words = heaviest(
    Object.keys(manifest)
      .filter(isWords)
      .map((key) => ({ name: key, size: sizeOf(manifest[key]!.file) })),
  )
  const shell = [entry, ...(words.name ? [words.name] : [])]
  const keys = Object.keys(manifest).filter(isPage)
  const pages = keys.map((key) => ({ name: key, size: sizeOfAll(filesOf([...shell, key], true)) }))
  const first = keys.find((key) => key.endsWith('/home.page.tsx'))
  return {
    language: words.name.replace(/.*virtual:text\//, ''),
    firstLoad: sizeOfAll(filesOf(first ? [...shell, first] : shell, false)),
    pages: pages.length ? pages : [{ name: entry, size: sizeOfAll(filesOf(shell, true)) }],
  }
}

export const heaviest = (pages: PageWeight[]): PageWeight => pages.reduce((most, page) => (page.size > most.size ? page : most), { name: '', size: 0 })
