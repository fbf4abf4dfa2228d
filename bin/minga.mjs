#!/usr/bin/env node
// Plain JavaScript that any Node can read: older ones hand over to the Node 24 that was installed with Minga.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const main = join(root, 'src/server/cli/main.ts')
// What Node has understood of our files is kept for the next start; where that folder cannot be written, it starts a little slower.
const understood = join(root, 'node_modules/.cache/node')

if (Number.parseInt(process.versions.node) >= 24) {
  module.enableCompileCache(understood)
  await import(main)
} else {
  const node = nodeOfOurOwn()
  if (!node) {
    console.error(`Minga needs Node 24; this is ${process.versions.node}, and the one that comes with Minga is not installed.`)
    console.error('Run `npm install` without --ignore-scripts, or use Node 24.')
    process.exit(69)
  }
  // The fourth channel only tells the other when we are gone, whatever the way we went.
  const child = spawn(node, [main, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { NODE_COMPILE_CACHE: understood, ...process.env },
  })
  // The terminal sends Ctrl+C to both; a supervisor only to us. Passing it on twice does no harm: stopping begins once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)))
}

function nodeOfOurOwn() {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    return [join(home, 'bin/node'), join(home, 'bin/node.exe')].find((file) => existsSync(file))
  } catch {
    return undefined
  }
}
