import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rightsAsText, rightsFile } from './print-rights.ts'

test('docs/rights.md is fresh (node src/modules/identity/print-rights.ts)', () => expect(readFileSync(rightsFile, 'utf8')).toBe(rightsAsText()))
