// A build step: every style sheet begins with the order of the layers, since nobody knows which of them a page loads first.
import type { Plugin } from 'vite'

const order = '@layer base,ui,page;'

export const layersFirst = (): Plugin => ({
  name: 'layers-first',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = order + String(file.source)
    }
  },
})
