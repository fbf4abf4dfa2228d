// The browser app is built once from the sources; a published Minga brings it, a fresh checkout makes it at its first start.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from '#server/database/trouble.ts'

const root = join(import.meta.dirname, '../../..')

export function haveBrowserApp(say: (line: string) => void): void {
  if (existsSync(join(root, 'dist/web/index.html'))) return
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const remedy = 'Run npm ci, then npm run build, in the folder of Minga.'
  if (!existsSync(vite)) throw new Trouble('app.not-built', 'The browser app has not been built, and the tools to build it are not here.', remedy)
  say('Building the browser app …')
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Trouble('app.not-built', `The browser app could not be built.\n${stderr.trim()}`, remedy)
}
