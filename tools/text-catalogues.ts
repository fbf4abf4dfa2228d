// A build step: gathers the words of every folder into one compiled catalogue per language, `virtual:text/nl`.
// Messages are ICU; they are compiled here, so that no parser travels to the browser.
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'
import { messagesOf, textFiles } from '../src/server/text-files.ts'

const prefix = '\0virtual:text/'

function compiled(key: string, message: string) {
  try {
    return compileMessageOrThrow(message)
  } catch (error) {
    throw new Error(`${key}: ${(error as Error).message}`, { cause: error })
  }
}

export function textCatalogues(): Plugin {
  let root = process.cwd()
  return {
    name: 'minga-text',
    configResolved(config) {
      root = config.root
    },
    resolveId: (id) => (id.startsWith('virtual:text/') ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(prefix)) return undefined
      const language = id.slice(prefix.length)
      for (const file of textFiles(root, language)) this.addWatchFile(`${root}/${file}`)
      const messages = Object.entries(messagesOf(root, language)).map(([key, message]) => [key, compiled(key, message)])
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(messages)))})`
    },
    handleHotUpdate({ file, server }) {
      if (!/\/text\.[a-z]{2}\.json$/.test(file)) return undefined
      for (const module of server.moduleGraph.idToModuleMap.values()) {
        if (module.id?.startsWith(prefix)) server.moduleGraph.invalidateModule(module)
      }
      server.ws.send({ type: 'full-reload' })
      return []
    },
  }
}
