import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { findingsOf, partsOf, recordsOf, sample } from '../proofs/reading.ts'
import { usualLimits } from './file-reader.ts'
import { readText } from './read-file.ts'
import { identifierOf } from './tree.ts'

const file = sample('two-outcomes.xml')
const text = file.toString()
const codesOf = (given: string, limits = usualLimits) => findingsOf(readText(given, limits)).map((finding) => finding.code)
const small = (inside: string, root = 'iati-activities version="2.03"') => `<${root}>${inside}</${root.split(' ')[0]}>`

describe('a whole file', () => {
  test('is given part by part, with its version and its places', async () => {
    const parts = await partsOf(file)
    expect(parts.map((one) => one.part)).toEqual(['opening', 'record', 'record', 'closing'])
    expect(parts[0]).toMatchObject({ kind: 'activities', version: '2.03' })
    expect(parts[3]).toEqual({ part: 'closing', complete: true, records: 2 })
    const [first] = recordsOf(parts)
    expect(identifierOf(first!)).toBe('XM-EXAMPLE-0001-P27-O1')
    expect(first).toMatchObject({ line: 4, column: 3 })
    const title = first!.children.find((child) => child.name === 'title')!
    expect(title).toMatchObject({ line: 10, column: 5, text: '' })
    expect(title.children[1]).toMatchObject({ attributes: { 'xml:lang': 'fr' }, text: 'Les syndicats négocient de meilleurs salaires', line: 12, column: 7 })
  })

  test.each([1, 2, 3, 7, 199, 4096])('says the same when it arrives %i bytes at a time', async (size) => {
    expect(await partsOf(file, size)).toEqual(await partsOf(file))
  })

  test('keeps the names of others apart, whether they have a prefix or a namespace around them', () => {
    const [record] = recordsOf(readText(small('<iati-activity><a xmlns="urn:x"><b/></a><c/></iati-activity>')))
    expect(record!.children.map((child) => child.name)).toEqual(['elsewhere:a', 'c'])
    expect(record!.children[0]!.children[0]!.name).toBe('elsewhere:b')
  })

  test('may be wrapped, or hold a single activity without anything around it', () => {
    expect(codesOf(`<result>${small('<iati-activity/>')}</result>`)).toEqual(['iati.file-is-wrapped'])
    const alone = readText('<iati-activity/>')
    expect(findingsOf(alone).map((one) => one.code)).toEqual(['iati.root-missing'])
    expect(recordsOf(alone)).toHaveLength(1)
  })

  test('can be one of organisations', () => {
    expect(readText(small('<iati-organisation/>', 'iati-organisations version="2.02"'))[0]).toMatchObject({ kind: 'organisations', version: '2.02' })
  })
})

describe('what is wrong with a file', () => {
  test.each([
    ['', 'iati.file-empty'],
    ['   \n ', 'iati.file-empty'],
    ['hello', 'iati.xml-broken'],
    ['<html><body/></html>', 'iati.not-open-data'],
    [small('', 'iati-activities version="1.03"'), 'iati.version-one'],
    [small('', 'iati-activities'), 'iati.version-missing'],
    [small('', 'iati-activities version="2.04"'), 'iati.version-unknown'],
    [small('', 'iati-activities version="2.03" xmlns="urn:x"'), 'iati.namespace-not-expected'],
    [small('<iati-activity dstore:x="1"/>'), 'iati.prefix-unknown'],
    [small('<iati-activity><title></iati-activity>'), 'iati.xml-tags-do-not-match'],
    [small('<iati-activity>&nbsp;</iati-activity>'), 'iati.xml-entity-unknown'],
    [small('<iati-activity>\u0000</iati-activity>'), 'iati.xml-character'],
    [small('<iati-activity a="1" a="2"/>'), 'iati.xml-broken'],
    ['<iati-activities version="2.03"><iati-activity>', 'iati.xml-ends-early'],
    ['<iati-activities version="2.03"><iati-act', 'iati.xml-ends-early'],
    ['<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'iati.entities-refused'],
    ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'iati.entities-refused'],
  ])('%j is told in one finding: %s', (given, code) => {
    const parts = readText(given)
    expect(findingsOf(parts).map((one) => one.code)).toEqual([code])
    expect(parts.at(-1)).toMatchObject({ part: 'closing' })
  })

  test('has a line and a column, and does not undo the activities before it', () => {
    const broken = text.replace('<title>\n      <narrative xml:lang="nl">Sociale', '<title>\n      <narrativ xml:lang="nl">Sociale')
    const parts = readText(broken)
    expect(recordsOf(parts).map(identifierOf)).toEqual(['XM-EXAMPLE-0001-P27-O1'])
    const line = broken.split('\n').findIndex((one) => one.includes('<narrativ xml')) + 1
    expect(findingsOf(parts)).toMatchObject([{ code: 'iati.xml-tags-do-not-match', severity: 'blocker', layer: 'xml', line }])
    expect(parts.at(-1)).toEqual({ part: 'closing', complete: false, records: 1 })
  })

  test.each([
    [Buffer.from('PK\u0003\u0004xxxx', 'latin1'), 'iati.file-is-zip'],
    [gzipSync(file), 'iati.file-is-gzip'],
    [Buffer.from('%PDF-1.7'), 'iati.file-is-pdf'],
    [Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>'), 'iati.encoding-unknown'],
    [Buffer.concat([file.subarray(0, 900), Buffer.from([0xc3, 0x28]), file.subarray(900)]), 'iati.encoding-broken'],
    [file.subarray(0, text.indexOf('négocient') + 2), 'iati.encoding-broken'],
  ])('begins in its bytes', async (bytes, code) => {
    const parts = await partsOf(bytes)
    expect(findingsOf(parts).map((one) => one.code)).toEqual([code])
    expect(parts.at(-1)).toMatchObject({ part: 'closing', complete: false })
  })

  test.each(['utf-16le', 'latin1'] as const)('is not that it is written in %s', async (encoding) => {
    const said = text.replace('UTF-8', encoding === 'latin1' ? 'ISO-8859-1' : 'UTF-16').replace(/[«»]/g, '"')
    const bytes = Buffer.from(encoding === 'utf-16le' ? `\ufeff${said}` : said, encoding)
    expect(recordsOf(await partsOf(bytes, 33))).toEqual(recordsOf(readText(said)))
  })
})

describe('a file that wants to use up our memory', () => {
  const limits = { longestText: 10_000, largestRecord: 20_000, deepest: 20 }

  test.each([
    ['one endless text', small(`<iati-activity>${'x'.repeat(50_000)}</iati-activity>`), 'iati.text-too-long'],
    ['one endless comment', small(`<!--${'x'.repeat(200_000)}-->`), 'iati.text-too-long'],
    ['attributes without end', small(`<iati-activity ${Array.from({ length: 30_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`), 'iati.text-too-long'],
    ['an endless record', small(`<iati-activity>${'<sector code="1"/>'.repeat(2000)}</iati-activity>`), 'iati.record-too-large'],
    ['elements without end in each other', small('<a>'.repeat(100)), 'iati.too-deep'],
  ])('%s', (_, given, code) => {
    expect(codesOf(given, limits)).toEqual([code])
  })

  test('is read on as long as each record is of a human size', () => {
    const many = small('<iati-activity><sector code="1"/></iati-activity>'.repeat(5000))
    expect(readText(many, limits).at(-1)).toEqual({ part: 'closing', complete: true, records: 5000 })
  })
})
