// npm run db:new MODULE NAME — a dated, empty migration; its number puts it after all that exist.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationsFolder, readMigrations } from '#server/database/migrate.ts'

const [module, ...words] = process.argv.slice(2)
if (!module || words.length === 0) {
  console.error('Say which module and what for: npm run db:new results reports')
  process.exit(64)
}
const stamp = new Date().toISOString().slice(0, 16).replaceAll(/[-:]/g, '').replace('T', '_')
const last = (await readMigrations()).at(-1)?.name ?? ''
const file = `${stamp > last.slice(0, 13) ? stamp : nextAfter(last.slice(0, 13))}_${[module, ...words].join('_').replaceAll('-', '_')}.sql`
await writeFile(join(migrationsFolder, file), '-- One opening sentence: what the work needs, and why the database must know it.\n\n', { flag: 'wx' })
console.log(`db/migrations/${file}`)

/** `20261123_0500` → `20261123_0501`. */
function nextAfter(stamp: string): string {
  return `${stamp.slice(0, 9)}${String(Number(stamp.slice(9)) + 1).padStart(4, '0')}`
}
