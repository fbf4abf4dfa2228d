// Draws the map of the house into ARCHITECTURE.md, from rooms.ts and the folders themselves. `npm run map`
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { uses } from '#src/rooms.ts'

const root = join(import.meta.dirname, '..')
const page = join(root, 'ARCHITECTURE.md')
const count = (pattern: string) => globSync(pattern, { cwd: root }).filter((file) => !file.includes('.test.')).length

export function drawnMap(): string {
  const rows = Object.entries(uses).map(([name, names]) => {
    const at = (room: string) => count(`src/modules/${name}/${room}`) || '·'
    const below = names.length ? names.join(', ') : '·'
    return `| [${name}](src/modules/${name}/README.md) | ${at('domain/**/*.ts')} | ${at('commands/*.ts')} | ${at('queries/*.ts')} | ${at('web/**/*.page.tsx')} | ${below} |`
  })
  return ['| module | nouns | verbs | questions | screens | may use |', '|---|--:|--:|--:|--:|---|', ...rows].join('\n')
}

export function withMap(text: string): string {
  return text.replace(/(<!-- map: npm run map -->\n)[\s\S]*?(<!-- end of map -->)/, (_, open: string, close: string) => `${open}${drawnMap()}\n${close}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(page, withMap(readFileSync(page, 'utf8')))
  console.log('ARCHITECTURE.md shows the house as it stands.')
}
