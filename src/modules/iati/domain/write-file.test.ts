import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordsIn } from '../proofs/reading.ts'
import { bare, tree } from './tree.ts'
import { fileText, writeElement, writeFile } from './write-file.ts'

const head = { kind: 'activities', generatedAt: '2027-04-30T08:00:00Z' } as const

test('a file has its declaration, its version and its moment', () => {
  expect(fileText(head, [tree('iati-activity')])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03" generated-datetime="2027-04-30T08:00:00Z">
  <iati-activity/>
</iati-activities>
`)
})

test('written piece by piece it is the same file', async () => {
  const records = [tree('iati-activity', { hierarchy: '1' }, [tree('title')]), tree('iati-activity')]
  let text = ''
  for await (const piece of writeFile(head, records)) text += piece
  expect(text).toBe(fileText(head, records))
})

test('names of others are not written', () => {
  expect(writeElement(tree('a', { 'desk:box': '7', 'xml:lang': 'nl' }, [tree('desk:note')]))).toBe('<a xml:lang="nl"/>\n')
})

test('whatever people type comes back as they typed it, but for characters that XML cannot hold', () => {
  const typed = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text.trim() !== '')
  // oxlint-disable-next-line no-control-regex
  const held = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  fc.assert(
    fc.property(fc.oneof(typed, fc.constantFrom('a\r\nb', ' a ', '\tb\n', ']]>', '<&>"\'', '&amp;', '\ud800x', 'é\u0085\u2028z')), (text) => {
      const record = tree('iati-activity', { 'xml:lang': text }, [tree('title', {}, [], text)])
      const [back] = recordsIn(fileText(head, [record]))
      const whole = held(text).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
      expect(bare(back!)).toEqual(tree('iati-activity', { 'xml:lang': whole }, [tree('title', {}, [], whole)]))
    }),
  )
})
