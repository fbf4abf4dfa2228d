import { expect, test } from 'vitest'
import { agreementFindings, agreementState, type AgreementFields } from './agreement.ts'
import { changesBetween, fieldsOnly } from './changes.ts'
import { ContactFields } from './contact.ts'
import { OrganisationFields, Website } from './organisation.ts'
import { circleThrough } from './part-of.ts'

const agreement: AgreementFields = {
  kind: 'partnership-agreement',
  title: 'Agreement 2027-2031',
  reference: '',
  startsOn: '2027-01-01',
  endsOn: '2031-12-31',
  signedOn: '2026-12-15',
  integrityClause: true,
  note: '',
}

test.each<[string, Partial<AgreementFields>, string]>([
  ['2026-12-31', {}, 'not-yet'],
  ['2027-01-01', {}, 'running'],
  ['2031-10-01', {}, 'running'],
  ['2031-10-02', {}, 'ending'],
  ['2031-12-31', {}, 'ending'],
  ['2032-01-01', {}, 'ended'],
  ['2028-01-01', { signedOn: null }, 'unsigned'],
  ['2032-01-01', { signedOn: null }, 'ended'],
  ['2060-01-01', { endsOn: null }, 'running'],
])('on %s with %o an agreement is %s', (today, changes, state) => expect(agreementState({ ...agreement, ...changes }, today)).toBe(state))

test.each<[Partial<AgreementFields>, string[]]>([
  [{}, []],
  [{ endsOn: '2026-12-31' }, ['blocker partners.agreement-ends-before-it-starts endsOn']],
  [{ signedOn: '2028-06-02' }, ['blocker partners.signed-in-the-future signedOn']],
  [{ startsOn: '2020-01-01', endsOn: '2021-12-31' }, ['warning partners.signed-after-the-end signedOn']],
  [{ signedOn: null }, ['warning partners.running-unsigned signedOn']],
  [{ signedOn: null, startsOn: '2029-01-01' }, []],
  [{ integrityClause: false }, ['warning partners.integrity-clause-missing integrityClause']],
  [{ integrityClause: null }, ['hint partners.integrity-clause-unknown integrityClause']],
])('on 1 June 2028 an agreement with %o finds %o', (changes, expected) => {
  expect(agreementFindings({ ...agreement, ...changes }, '2028-06-01').map(({ severity, code, at }) => `${severity} ${code} ${at}`)).toEqual(expected)
})

test('nobody is a part of herself, however many steps it takes', () => {
  const parents = new Map([
    ['a', null],
    ['b', 'a'],
    ['c', 'b'],
    ['x', 'y'],
    ['y', 'x'],
  ])
  expect(circleThrough('a', 'c', parents)).toEqual(['a', 'c', 'b'])
  expect(circleThrough('a', 'a', parents)).toEqual(['a'])
  expect(circleThrough('c', 'a', parents)).toBeUndefined()
  expect(circleThrough('a', 'x', parents)).toBeUndefined()
})

test.each([
  ['', true],
  ['https://union.example', true],
  ['http://union.example/ä?b=c', true],
  ['union.example', false],
  ['javascript:alert(1)', false],
  ['https://a@union.example', false],
  ['https://union', false],
  ['https://union.example /a', false],
])('%j as an address on the web: %s', (text, right) => expect(Website.safeParse(text).success).toBe(right))

const contact = { name: 'Mariama Idé', function: '', email: '', phone: '', languages: ['fr'], consent: true }
test.each<[object, string | undefined]>([
  [{}, undefined],
  [{ email: 'm@fleuve.example' }, undefined],
  [{ email: 'm@fleuve' }, 'partners.email-not-understood'],
  [{ email: 'm i@fleuve.example' }, 'partners.email-not-understood'],
  [{ phone: '+227 20 73 52 56' }, undefined],
  [{ phone: 'call me' }, 'partners.phone-not-understood'],
  [{ languages: ['fr', 'fr'] }, 'partners.language-twice'],
  [{ name: ' ' }, 'kernel.text-empty'],
])('a contact with %o is told %s', (changes, code) => expect(ContactFields.safeParse({ ...contact, ...changes }).error?.issues[0]?.message).toBe(code))

test('a country is one that exists', () => {
  const fields = { kind: 'union', name: 'Union', acronym: '', languages: [], description: null, website: '', partOf: null }
  expect(OrganisationFields.safeParse({ ...fields, country: 'NE' }).success).toBe(true)
  expect(OrganisationFields.safeParse({ ...fields, country: null }).success).toBe(true)
  expect(OrganisationFields.safeParse({ ...fields, country: 'XX' }).error?.issues[0]?.message).toBe('kernel.country')
})

test('history keeps what differs, and of personal data only where', () => {
  const changes = changesBetween({ name: 'A', languages: ['fr'], website: '' }, { name: 'B', languages: ['fr'] })
  expect(changes).toEqual([{ at: 'name', before: 'A', after: 'B' }])
  expect(fieldsOnly(changes)).toEqual([{ at: 'name' }])
})
