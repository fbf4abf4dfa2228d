import { expect, test } from 'vitest'
import { amina, bruno, elif, greet } from '#tests/cast.ts'
import { aWorld } from '#tests/world.ts'
import { partnersRoutes } from '../routes.ts'
import { agreementsEnding } from '../queries/agreements-ending.ts'
import { addAgreement } from './add-agreement.ts'
import { addContact } from './add-contact.ts'
import { changeAgreement } from './change-agreement.ts'
import { changeContact } from './change-contact.ts'
import { eraseContact } from './erase-contact.ts'
import { removeAgreement } from './remove-agreement.ts'
import { removeContact } from './remove-contact.ts'
import { restoreAgreement } from './restore-agreement.ts'
import { restoreContact } from './restore-contact.ts'

const world = await aWorld()
const { niger, indonesia } = world.unions
const page = partnersRoutes['GET /partners/:organisationId']
const pageOf = (organisationId: string = niger.id) => world.as(greet).ask(page, { organisationId })

const mariama = { name: 'Mariama Idé', function: 'Trésorière', email: 'mariama@fleuve.example', phone: '+227 20 73 52 56', languages: ['fr'], consent: true }
const agreement = {
  kind: 'partnership-agreement',
  title: 'Convention 2027-2031',
  reference: 'NE-01',
  startsOn: '2027-01-01',
  endsOn: '2031-12-31',
  signedOn: null,
  integrityClause: null,
  note: '',
} as const

test('a partner adds, corrects, removes and puts back a contact of her own', async () => {
  const contactId = world.newId()
  await world.as(amina).perform(addContact, { contactId, organisationId: niger.id, ...mariama })
  await world.as(amina).perform(changeContact, { contactId, seen: 1, changes: { function: 'Présidente', consent: false } })
  expect((await pageOf()).contacts).toMatchObject([
    { id: contactId, name: mariama.name, function: 'Présidente', consentAt: null, version: 2, findings: [{ code: 'partners.contact-not-asked' }] },
  ])
  await world.as(amina).perform(removeContact, { contactId })
  expect((await pageOf()).contacts).toEqual([])
  await world.as(amina).perform(restoreContact, { contactId })
  expect((await pageOf()).contacts).toHaveLength(1)
})

test('nothing that names a contact is in the history', async () => {
  const contactId = world.newId()
  await world.as(bruno).perform(addContact, { contactId, organisationId: niger.id, ...mariama })
  await world.as(bruno).perform(changeContact, { contactId, seen: 1, changes: { email: 'm.ide@fleuve.example' } })
  const kept = await world.inSpace(async (tx) => ({
    details: await tx.selectFrom('corridor.audit_detail').select('detail').where('space_id', '=', world.space).execute(),
    errands: await tx.selectFrom('corridor.errand').select('outcome').where('space_id', '=', world.space).execute(),
  }))
  expect(JSON.stringify(kept)).toContain(contactId)
  expect(JSON.stringify(kept)).toContain('"at":"email"')
  expect(JSON.stringify(kept)).not.toMatch(/mariama|m\.ide|Trésorière/i)
})

test('erasing a contact leaves nothing of her, removed before or not', async () => {
  for (const removedBefore of [false, true]) {
    const contactId = world.newId()
    await world.as(bruno).perform(addContact, { contactId, organisationId: indonesia.id, ...mariama })
    if (removedBefore) await world.as(bruno).perform(removeContact, { contactId })
    await world.as(bruno).perform(eraseContact, { contactId })
    expect(
      await world.inSpace((tx) => tx.selectFrom('partners.contact').select('id').where('space_id', '=', world.space).where('id', '=', contactId).execute()),
    ).toEqual([])
    await expect(world.as(bruno).perform(restoreContact, { contactId })).rejects.toMatchObject({ status: 404 })
  }
})

test('an agreement is written down, signed, removed and put back', async () => {
  const agreementId = world.newId()
  await world.as(bruno).perform(addAgreement, { agreementId, organisationId: niger.id, ...agreement })
  expect((await pageOf()).agreements).toMatchObject([{ id: agreementId, state: 'unsigned', findings: [{ code: 'partners.integrity-clause-unknown' }] }])
  await world.as(bruno).perform(changeAgreement, { agreementId, seen: 1, changes: { signedOn: '2026-11-20', integrityClause: true } })
  expect((await pageOf()).agreements).toMatchObject([{ state: 'not-yet', version: 2, findings: [] }])
  await expect(world.as(greet).perform(changeAgreement, { agreementId, seen: 1, changes: { note: 'x' } })).rejects.toMatchObject({
    status: 409,
    values: { who: bruno.name },
  })
  await expect(world.as(bruno).perform(changeAgreement, { agreementId, seen: 2, changes: { endsOn: '2026-01-01' } })).rejects.toMatchObject({
    code: 'partners.agreement-not-right',
    findings: [{ code: 'partners.agreement-ends-before-it-starts', at: 'endsOn' }],
  })
  await world.as(bruno).perform(removeAgreement, { agreementId })
  expect((await pageOf()).agreements).toEqual([])
  await world.as(bruno).perform(restoreAgreement, { agreementId })
  expect((await pageOf()).agreements).toHaveLength(1)
})

test('a partner reads what was agreed with her and does not write it', async () => {
  const agreementId = world.newId()
  await expect(world.as(amina).perform(addAgreement, { agreementId, organisationId: niger.id, ...agreement })).rejects.toMatchObject({ status: 404 })
  expect((await world.as(amina).ask(page, { organisationId: niger.id })).agreements).toHaveLength(1)
})

test('agreements that end are named to those who work with that partner', async () => {
  const ending = async (person: typeof elif) =>
    world.inSpace(async (tx) => agreementsEnding(tx, await world.as(person).who(), { from: '2031-12-01', until: '2031-12-31' }))
  expect(await ending(bruno)).toMatchObject([{ title: agreement.title, organisationId: niger.id, endsOn: '2031-12-31' }])
  expect(await ending(elif)).toEqual([])
})

test('a partner takes all that is held about her with her', async () => {
  const document = await world.as(amina).ask(partnersRoutes['GET /partners/:organisationId/take-out'], { organisationId: niger.id })
  expect(document).toMatchObject({ format: 'minga.organisation', organisation: { name: niger.name }, agreements: [{ title: agreement.title }] })
  expect(document.contacts.map(({ email }) => email)).toContain(mariama.email)
  expect(document.history.map(({ verb }) => verb)).toContain('partners.add-agreement')
  await expect(world.as(amina).ask(partnersRoutes['GET /partners/:organisationId/take-out'], { organisationId: indonesia.id })).rejects.toMatchObject({
    status: 404,
  })
})
