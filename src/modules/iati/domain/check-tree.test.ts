import { expect, test } from 'vitest'
import { recordsIn, recordsOf, sample } from '../proofs/reading.ts'
import { fileCheck } from './check-file.ts'
import { checkTree } from './check-tree.ts'
import { readText } from './read-file.ts'
import { activityWithRepairs } from './repairs.ts'
import { activityFile, activityModel } from './standard/activities.ts'

const told = (inside: string) =>
  checkTree(recordsIn(`<iati-activity xmlns:ex="urn:x"><iati-identifier>A-1</iati-identifier>${inside}</iati-activity>`)[0]!, activityModel).filter(
    ({ code, at }) => !(code === 'iati.element-missing' && at === ''),
  )

test('the sample is built as it should be', () => {
  for (const record of recordsOf(readText(sample('two-outcomes.xml').toString()))) expect(checkTree(record, activityModel)).toEqual([])
})

test.each([
  ['<sector code="1"/><tag code="1" vocabulary="1"/><sector code="2"/>', 'iati.element-misplaced', 'sector[2]', { child: 'sector', before: 'tag' }],
  ['<activity-scope code="1"/><activity-scope code="2"/>', 'iati.element-repeated', 'activity-scope', { child: 'activity-scope' }],
  [
    '<transaction><transaction-type code="1"/><transaction-date iso-date="2027-01-01"/></transaction>',
    'iati.element-missing',
    'transaction[1]',
    { child: 'value' },
  ],
  ['<sektor/>', 'iati.element-unknown', '', { child: 'sektor' }],
  ['<ex:a/><fss extraction-date="2027-01-01"/>', 'iati.element-after-others', 'fss', { child: 'fss' }],
  ['<sector/>', 'iati.attribute-missing', 'sector[1]/@code', { attribute: 'code' }],
  ['<sector code="1" colour="red"/>', 'iati.attribute-unknown', 'sector[1]/@colour', { attribute: 'colour' }],
  ['<sector code="1" percentage="half"/>', 'iati.attribute-wrong-type', 'sector[1]/@percentage', { text: 'half', type: 'decimal' }],
  ['<sector code="1">agriculture</sector>', 'iati.text-not-expected', 'sector[1]', { text: 'agriculture' }],
  ['<sector code="1"><narrative><b/></narrative></sector>', 'iati.element-in-text', 'sector[1]/narrative[1]', { child: 'b' }],
  [
    '<budget><period-start iso-date="2027-01-01"/><period-end iso-date="2027-12-31"/><value value-date="2027-01-01">much</value></budget>',
    'iati.text-wrong-type',
    'budget[1]/value',
    { text: 'much', type: 'decimal' },
  ],
])('%s: %s', (inside, code, at, values) => {
  expect(told(inside)).toMatchObject([{ layer: 'schema', severity: 'blocker', code, at, values, record: 'A-1', line: 1 }])
})

test('the outermost element is checked while its records pass by', () => {
  const check = fileCheck({ name: 'iati-activities', attributes: { colour: 'red' }, children: [], text: ' stray ' }, activityFile)
  expect(check.part({ name: 'rss', attributes: {}, children: [], text: '' }).map((one) => one.code)).toEqual(['iati.element-unknown'])
  expect(check.end().map((one) => one.code)).toEqual(['iati.attribute-unknown', 'iati.attribute-missing', 'iati.text-not-expected', 'iati.element-missing'])
})

test('a repair is told once, in the plainer words of two', () => {
  const [record] = recordsIn('<iati-activity xml:lang="en"><recipient-country code="BJ" percentage="a third"/></iati-activity>')
  const codes = activityWithRepairs(record!)
    .findings.filter(({ at }) => at?.includes('percentage'))
    .map((one) => one.code)
  expect(codes).toEqual(['iati.figure-unreadable'])
})
