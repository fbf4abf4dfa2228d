// Our model against the official schema: the same verdict on a whole record, on every way to build one thing wrong in it, and on
// the ways to write each type of value.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FileKind } from '../domain/file-reader.ts'
import { activityFile, activityModel } from '../domain/standard/activities.ts'
import { isOfType } from '../domain/standard/data-types.ts'
import { elementAt, type DataType, type ElementModel } from '../domain/standard/model.ts'
import { organisationFile, organisationModel } from '../domain/standard/organisations.ts'
import type { Tree } from '../domain/tree.ts'
import { hasShared, officialComplaints, sharedIati, whyNot } from './official-schema.ts'
import { faults, specimen } from './specimen.ts'

/** With the names of others in it, which our own writer would leave out. */
function plainXml({ name, attributes, children, text }: Tree): string {
  const escaped = (one: string) => one.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`)
  const list = Object.entries(attributes).map(([one, value]) => ` ${one}="${escaped(value)}"`)
  return `<${name}${list.join('')}>${escaped(text)}${children.map(plainXml).join('')}</${name}>`
}
const fileOf = (kind: FileKind, record: Tree) => `<iati-${kind} version="2.03" xmlns:ex="http://example.org/ns">${plainXml(record)}</iati-${kind}>`

const kinds: [FileKind, ElementModel][] = [
  ['activities', activityModel],
  ['organisations', organisationModel],
]

describe.runIf(hasShared).each(kinds)('the official schema of %s', (kind, model) => {
  test('accepts a record with everything in it that our model knows', () => {
    expect(officialComplaints(fileOf(kind, specimen(model)), kind)).toEqual([])
  })

  test('says the same as we about every single fault', () => {
    const differ: string[] = []
    for (const { what, record, isValid } of faults(model)) {
      const complaints = officialComplaints(fileOf(kind, record), kind)
      if ((complaints.length === 0) !== isValid) differ.push(`${what}: we say ${isValid ? 'right' : 'wrong'}; ${complaints[0] ?? 'no complaint'}`)
    }
    expect(differ).toEqual([])
  }, 120_000)
})

describe.runIf(hasShared)('every name in the official schemas', () => {
  const declared = (kind: string) => {
    const text = ['iati-common', `iati-${kind}-schema`].map((file) => readFileSync(join(sharedIati, `xsd/${file}.xsd`), 'utf8')).join('')
    return [...text.matchAll(/<xsd:(element|attribute)[^>]*?\sname="([^"]+)"/g)].map(([, what, name]) => (what === 'attribute' ? `@${name}` : name!))
  }
  const known = (model: ElementModel): string[] => [
    model.name,
    ...[...model.attributes.keys()].map((name) => `@${name}`),
    ...model.children.flatMap((child) => known(child.model)),
  ]

  test('is in our model', () => {
    const ours = new Set([...known(activityFile), ...known(organisationFile)])
    const theirs = new Set([...declared('activities'), ...declared('organisations')])
    expect(theirs.size).toBeGreaterThan(140)
    expect([...theirs].filter((name) => !ours.has(name))).toEqual([])
    expect([...ours].filter((name) => !theirs.has(name))).toEqual(['@xml:lang'])
  })
})

/** Where each type can be tried: an element, and one of its attributes unless it is the text. */
const places: Record<Exclude<DataType, 'text'>, [string[], string | undefined]> = {
  decimal: [['recipient-country'], 'percentage'],
  boolean: [[], 'humanitarian'],
  date: [['activity-date'], 'iso-date'],
  moment: [[], 'last-updated-datetime'],
  uri: [['sector'], 'vocabulary-uri'],
  language: [['title', 'narrative'], 'xml:lang'],
  integer: [[], 'hierarchy'],
  count: [['location', 'administrative'], 'level'],
  positive: [['result', 'indicator', 'baseline'], 'year'],
  token: [['legacy-data'], 'iati-equivalent'],
}

const writings = [
  '',
  '0',
  '1',
  '-1',
  '+1',
  '-0',
  '+0',
  '00',
  '01',
  '0.',
  '.5',
  '.',
  '1.50',
  '1,5',
  '1e5',
  '1E-5',
  'INF',
  'NaN',
  '2147483647',
  '2147483648',
  '-2147483648',
  '-2147483649',
  '99999999999999999999',
  '1_000',
  '0x1F',
  '١٢',
  'true',
  'false',
  'TRUE',
  'True',
  'yes',
  '2027',
  '2027-02-29',
  '2028-02-29',
  '2027-13-01',
  '2027-00-10',
  '2027-4-3',
  '2027-04-30Z',
  '2027-04-30+02:00',
  '2027-04-30+14:00',
  '2027-04-30+14:01',
  '2027-04-30+15:00',
  '-0044-03-15',
  '0000-01-01',
  '12027-01-01',
  '02027-01-01',
  '20270430',
  '30-04-2027',
  '2027-04-30T08:00:00',
  '2027-04-30T08:00:00Z',
  '2027-04-30T08:00:00.123456Z',
  '2027-04-30T08:00Z',
  '2027-04-30 08:00:00',
  '2027-04-30T24:00:00',
  '2027-04-30T24:00:01',
  '2027-04-30T08:60:00',
  '2027-04-30T08:00:60',
  '2027-04-30T08:00:00.',
  '2027-04-30T08:00:00+0200',
  '2027-04-30T08:00:00+02:00',
  'en',
  'EN',
  'en-GB',
  'en_GB',
  'français',
  'zh-Hant-TW',
  'e',
  'abcdefghi',
  'x-private',
  '-en',
  'en-',
  'a b',
  'a:b',
  'a.b-c_d',
  'à',
  'a/b',
  'a#b',
  '#',
  '##',
  'a#b#c',
  'a%20b',
  'a%2',
  'a%zz',
  'http://example.org',
  'http://example.org:8080/a?b=c&d=e#f',
  'http://exa mple.org',
  'example.org',
  'www.example.org/a b',
  'http://[::1]/',
  'mailto:a@b.c',
  'urn:isbn:1',
  '//a/b',
  '../a',
  'http://',
  'é',
  'http://é.org/ñ',
  'a{b}',
  'a|b',
  'a\\b',
  'a^b',
  'a`b',
  '"a"',
  '<a>',
]

describe.runIf(hasShared)('the types of values', () => {
  const cases = Object.entries(places).flatMap(([type, [path, attribute]]) => writings.map((text) => [type as DataType, path, attribute, text] as const))

  test('are written in the ways that the official schema accepts, and in no others', () => {
    const differ: string[] = []
    for (const [type, path, attribute, text] of cases) {
      const record = specimen(activityModel)
      let element = record
      for (const name of path) element = element.children.find((child) => child.name === name)!
      expect(elementAt(activityModel, ...path)!.attributes.get(attribute!)!.type).toBe(type)
      element.attributes[attribute!] = text
      const isRight = officialComplaints(fileOf('activities', record), 'activities').length === 0
      if (isRight !== isOfType(type, text)) differ.push(`${type} "${text}": the schema says ${isRight ? 'right' : 'wrong'}`)
    }
    expect(differ).toEqual([])
  }, 120_000)
})

test.skipIf(hasShared)(`our model and the official schema agree${whyNot}`, () => {})
