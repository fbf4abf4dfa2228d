import { defineConfig } from 'vite'
import { layersFirst } from './tools/layers-first.ts'
import { precompressed } from './tools/precompressed.ts'
import { textCatalogues } from './tools/text-catalogues.ts'

// Written as React, run by Preact: the one place to flip it back.
const react = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
}

const serverPort = process.env.MINGA_PORT ?? '8090'

export default defineConfig({
  plugins: [textCatalogues(), layersFirst(), precompressed()],
  resolve: { alias: react },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/web',
    manifest: true,
    // The licences of what is inside travel with it.
    license: { fileName: 'licences.md' },
    // The content security policy knows no `data:` pictures and no scripts inside the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // "use client" means nothing here.
      onLog: (level, log, tell) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : tell(level, log)),
    },
  },
  server: {
    port: 8091,
    strictPort: true,
    proxy: { '/api': `http://127.0.0.1:${serverPort}`, '/files': `http://127.0.0.1:${serverPort}` },
  },
})
