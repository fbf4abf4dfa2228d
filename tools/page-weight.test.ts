import { expect, test } from 'vitest'
import { weigh, type Manifest } from './page-weight.ts'

const manifest: Manifest = {
  'index.html': {
    file: 'shell',
    isEntry: true,
    imports: ['shared'],
    dynamicImports: ['virtual:text/de', 'virtual:text/en', 'src/home.page.tsx', 'src/modules/x/web/map.page.tsx'],
    css: ['style'],
  },
  shared: { file: 'shared' },
  'virtual:text/de': { file: 'de' },
  'virtual:text/en': { file: 'en' },
  'src/web/home.page.tsx': { file: 'home', imports: ['shared'] },
  'src/modules/x/web/map.page.tsx': { file: 'map', imports: ['shared'], dynamicImports: ['countries', 'src/web/home.page.tsx'] },
  countries: { file: 'countries' },
}
const sizes: Record<string, number> = { shell: 30, shared: 10, style: 5, de: 8, en: 7, home: 4, map: 6, countries: 33 }

test('a page weighs what it needs, once, with the longest language and what it fetches while it is open', () => {
  expect(weigh(manifest, (file) => sizes[file]!)).toEqual({
    language: 'de',
    firstLoad: 30 + 10 + 5 + 8 + 4,
    pages: [
      { name: 'src/web/home.page.tsx', size: 57 },
      { name: 'src/modules/x/web/map.page.tsx', size: 30 + 10 + 5 + 8 + 6 + 33 },
    ],
  })
})

test('nothing built is said', () => {
  expect(() => weigh({}, () => 0)).toThrow('npm run build')
})
