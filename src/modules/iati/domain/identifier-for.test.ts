import { expect, test } from 'vitest'
import { identifierFor } from './identifier-for.ts'

test.each([
  [{ owner: 'BE-BCE_KBO-0410057701', programme: 'DW27', outcome: 'O1' }, [], 'BE-BCE_KBO-0410057701-DW27-O1'],
  [{ owner: 'BE-BCE_KBO-0410057701', programme: 'DW 27/31', outcome: 'Résultat 1 & 2?' }, [], 'BE-BCE_KBO-0410057701-DW-27-31-Resultat-1-2'],
  [{ owner: 'X-1', programme: 'P', outcome: 'O' }, ['X-1-P-O', 'X-1-P-O-2'], 'X-1-P-O-3'],
  [{ owner: 'X-1', programme: '…', outcome: 'O' }, [], 'X-1-O'],
])('%j, when %j are taken, is %s', (parts, taken, identifier) => {
  expect(identifierFor(parts, (one) => (taken as string[]).includes(one))).toBe(identifier)
})
