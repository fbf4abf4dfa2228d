// npm run size — what a phone must fetch before it shows a page, after compression, against what we allow ourselves.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { heaviest, weigh, type Manifest, type PageWeight } from './page-weight.ts'

const web = join(import.meta.dirname, '../dist/web')

/** In kilobytes of brotli. */
export const budget = { firstLoad: 120, largestPage: 250 }

interface Loads {
  first: { name: string; bytes: number }
  largest: { name: string; bytes: number }
  pages: PageWeight[]
}

export function firstLoadOf(folder = web): Loads {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
  const sizes = new Map<string, number>()
  const sizeOf = (file: string) => {
    if (!sizes.has(file)) sizes.set(file, brotliCompressSync(readFileSync(join(folder, file))).length)
    return sizes.get(file)!
  }
  const { language, firstLoad, pages } = weigh(manifest, sizeOf)
  const largest = heaviest(pages)
  return {
    first: { name: `the shell, the first page, its words (${language})`, bytes: firstLoad },
    largest: { name: largest.name, bytes: largest.size },
    pages,
  }
}

if (import.meta.main) {
  const { first, largest, pages } = firstLoadOf()
  const row = (name: string, bytes: number, most?: number) =>
    console.log(
      `${name.padEnd(72)} ${(bytes / 1000).toFixed(1).padStart(7)} KB${most === undefined ? '' : `  of ${most} KB${bytes > most * 1000 ? '  TOO MUCH' : ''}`}`,
    )
  for (const page of pages) row(`  ${page.name}`, page.size)
  row(`first load: ${first.name}`, first.bytes, budget.firstLoad)
  row(`largest page: ${largest.name}`, largest.bytes, budget.largestPage)
  process.exit(first.bytes > budget.firstLoad * 1000 || largest.bytes > budget.largestPage * 1000 ? 1 : 0)
}
