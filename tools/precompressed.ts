// A build step: each file of the app lies beside its compressed forms, so that nobody waits for a server that compresses the same thing again.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const worth = /\.(js|css|html|svg|json|webmanifest)$/

export function precompressed(): Plugin {
  let folder = ''
  return {
    name: 'minga-precompressed',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    writeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!worth.test(name) || name.startsWith('.vite')) continue
        const file = join(folder, name)
        const bytes = readFileSync(file)
        if (bytes.length < 1400) continue
        writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }))
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}
