import { expect, test } from 'vitest'
import { codeFrom } from './code-from.ts'

test.each([
  ['Travailleuses domestiques', 'travailleuses-domestiques'],
  ['  Économie informelle (ville) ', 'economie-informelle-ville'],
  ['18–35', '18-35'],
  ['…', ''],
])('%s is %s', (words, code) => expect(codeFrom(words)).toBe(code))
