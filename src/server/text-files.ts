// Where the words are: `text.<language>.json` beside the screens that say them. One key is said in one file only.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Messages = Record<string, string>

/** The text files of one language, e.g. `src/modules/programme/web/text.nl.json`, from the root of the project. */
export const textFiles = (root: string, language: string): string[] => globSync(`src/**/text.${language}.json`, { cwd: root }).sort()

export const textIn = (root: string, file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Messages

/** All messages of one language, uncompiled. */
export function messagesOf(root: string, language: string): Messages {
  const all: Messages = {}
  for (const file of textFiles(root, language)) {
    for (const [key, message] of Object.entries(textIn(root, file))) {
      if (key in all) throw new Error(`${file}: "${key}" is already said in another file`)
      all[key] = message
    }
  }
  return all
}
