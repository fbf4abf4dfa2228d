// What is inside the jsonb columns. A migration says it in the comment of the column, `title jsonb not null, -- TranslatedText`;
// a word of this list is then its type, any other comment is for people only.
import { readMigrations } from './migrate.ts'

export const jsonTypes: Record<string, string> = {
  TranslatedText: '#kernel/translated-text.ts',
  Value: '#kernel/value.ts',
}

/** `programme.outcome.title` → `TranslatedText`. */
export type JsonColumns = Record<string, string>

export async function readJsonColumns(): Promise<JsonColumns> {
  const found: JsonColumns = {}
  for (const { sql } of await readMigrations()) {
    let table = ''
    for (const line of sql.split('\n')) {
      table = /^(?:create|alter) table (?:if (?:not )?exists )?([\w.]+)/.exec(line)?.[1] ?? table
      const [, column, type] = /^\s*(?:alter table [\w.]+ )?(?:add column )?"?(\w+)"?\s+jsonb\b.*?--\s*(\w+)/.exec(line) ?? []
      if (column && type && type in jsonTypes) found[`${table}.${column}`] = type
    }
  }
  return found
}
