import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawnMap, withMap } from './map.ts'

test('the map in ARCHITECTURE.md shows the house as it stands (npm run map)', () => {
  const page = readFileSync(join(import.meta.dirname, '../ARCHITECTURE.md'), 'utf8')
  expect(withMap(page)).toBe(page)
  expect(page).toContain(drawnMap())
})
