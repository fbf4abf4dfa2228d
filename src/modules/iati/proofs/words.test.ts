// Everything the reader and the checks can say is said in words.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import words from '../web/text.en.json' with { type: 'json' }

test('each code of a finding has its sentence', () => {
  const domain = join(import.meta.dirname, '../domain')
  const files = globSync('**/*.ts', { cwd: domain }).filter((file) => !file.endsWith('.test.ts'))
  const codes = new Set(files.flatMap((file) => readFileSync(join(domain, file), 'utf8').match(/(?<=')iati\.[a-z-]+(?=')/g) ?? []))
  expect(codes.size).toBeGreaterThan(40)
  expect([...codes].filter((code) => !(code in words))).toEqual([])
})
