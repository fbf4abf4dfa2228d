import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isRegisterList, registerListOf, registerLists } from './register-lists.ts'

test.each([
  ['BE-BCE_KBO-0308357159', 'BE-BCE_KBO'],
  ['XM-DAC-7-PP', 'XM-DAC'],
  ['CA_QC-QBC-1', 'CA_QC-QBC'],
  ['KE-COA-9', 'KE-COA'],
  ['BE-BCE', undefined],
  ['hello', undefined],
])('%s stands in %s', (identifier, list) => expect(registerListOf(identifier)).toBe(list))

const published = join(import.meta.dirname, '../../../../../shared/iati/codelists/codelists.json')

test.skipIf(!existsSync(published))('every code of the published list is known (skipped where ../shared is not there)', () => {
  const { OrganisationRegistrationAgency: list } = JSON.parse(readFileSync(published, 'utf8')) as Record<string, { items: { code: string }[] }>
  expect(list!.items.map(({ code }) => code).filter((code) => !isRegisterList(code))).toEqual([])
  expect(registerLists.filter((code) => !list!.items.some((item) => item.code === code))).toEqual([])
})
