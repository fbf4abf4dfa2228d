import { beforeEach, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { amina, bruno, chiara, elif, greet } from '#tests/cast.ts'
import { aWorld } from '#tests/world.ts'
import type { OrganisationFields } from '../domain/organisation.ts'
import { partnersRoutes } from '../routes.ts'
import { addOrganisation } from './add-organisation.ts'
import { changeOrganisation } from './change-organisation.ts'
import { clearForPublication } from './clear-for-publication.ts'
import { removeOrganisation } from './remove-organisation.ts'
import { restoreOrganisation } from './restore-organisation.ts'
import { setIdentifiers } from './set-identifiers.ts'
import { tendOrganisation } from './tend-organisation.ts'
import { withdrawClearance } from './withdraw-clearance.ts'

const world = await aWorld()
const { niger, indonesia } = world.unions
const page = partnersRoutes['GET /partners/:organisationId']
const list = partnersRoutes['GET /partners']

const federation: OrganisationFields = {
  kind: 'union-federation',
  name: 'Fédération du Sahel',
  acronym: 'FS',
  country: 'NE',
  languages: ['fr'],
  description: textIn('fr', 'Onze syndicats.'),
  website: 'https://sahel.example',
  partOf: null,
}

const added = async (fields: Partial<OrganisationFields> = {}): Promise<Id> => {
  const organisationId = world.newId()
  await world.as(bruno).perform(addOrganisation, { organisationId, ...federation, name: `${federation.name} ${organisationId}`, ...fields })
  return organisationId
}

const versionOf = async (organisationId: Id) => (await world.as(greet).ask(page, { organisationId })).version

beforeEach(() => void world.tick())

test('an organisation is added with her numbers, and all of it is on her page', async () => {
  const organisationId = world.newId()
  const kbo = { scheme: 'BE-BCE_KBO', value: '0308.357.159' }
  const answer = await world.as(bruno).perform(addOrganisation, { organisationId, ...federation, identifiers: [kbo] })
  expect(answer.findings).toEqual([])
  expect(await world.as(chiara).ask(page, { organisationId })).toMatchObject({
    ...federation,
    identifiers: [{ scheme: 'BE-BCE_KBO', value: '0308357159' }],
    version: 1,
    clearance: null,
    may: { edit: false, tend: false, clear: false },
  })
  const { partners } = await world.as(chiara).ask(list, { text: 'federation sahel' })
  expect(partners.map(({ id }) => id)).toContain(organisationId)
})

test('a number that another organisation has is refused, by name to who may know her', async () => {
  const identifiers = [{ scheme: 'BE-BCE_KBO', value: '0202239951' }]
  const owner = await added({ name: 'The owner', country: 'BE' })
  await world.as(bruno).perform(setIdentifiers, { organisationId: owner, seen: 1, identifiers })
  const attempt = { organisationId: world.newId(), ...federation, name: 'Another', identifiers }
  await expect(world.as(bruno).perform(addOrganisation, attempt)).rejects.toMatchObject({
    code: 'partners.organisation-not-right',
    findings: [{ code: 'partners.identifier-taken', at: 'identifiers.0.value', values: { name: 'The owner' } }],
  })
  await world.as(bruno).perform(removeOrganisation, { organisationId: owner, seen: 2 })
  await expect(world.as(bruno).perform(addOrganisation, attempt)).rejects.toMatchObject({ findings: [{ code: 'partners.identifier-of-removed' }] })
})

test('two people change the same organisation: the second is told who was first, and when', async () => {
  const organisationId = await added()
  await world.as(greet).perform(changeOrganisation, { organisationId, seen: 1, changes: { acronym: 'FDS' } })
  await expect(world.as(bruno).perform(changeOrganisation, { organisationId, seen: 1, changes: { acronym: 'FSH' } })).rejects.toMatchObject({
    code: 'kernel.changed-meanwhile',
    status: 409,
    values: { who: greet.name, at: world.now.toISOString() },
  })
  expect(await world.as(bruno).ask(page, { organisationId })).toMatchObject({ acronym: 'FDS', version: 2 })
})

test('a change keeps what was not mentioned, and one that changes nothing counts as none', async () => {
  const organisationId = await added()
  expect(await world.as(bruno).perform(changeOrganisation, { organisationId, seen: 1, changes: { languages: ['fr'] } })).toMatchObject({ version: 1 })
  await world.as(bruno).perform(changeOrganisation, { organisationId, seen: 1, changes: { country: null, languages: ['fr', 'ha'] } })
  expect(await world.as(bruno).ask(page, { organisationId })).toMatchObject({ country: null, languages: ['fr', 'ha'], website: federation.website, version: 2 })
})

test('who is a part of whom stays a tree', async () => {
  const top = await added()
  const middle = await added({ partOf: top })
  const bottom = await added({ partOf: middle })
  const circle = { code: 'partners.organisation-not-right', findings: [{ code: 'partners.part-of-circle', at: 'partOf' }] }
  await expect(world.as(bruno).perform(changeOrganisation, { organisationId: top, seen: 1, changes: { partOf: bottom } })).rejects.toMatchObject(circle)
  await expect(world.as(bruno).perform(changeOrganisation, { organisationId: top, seen: 1, changes: { partOf: top } })).rejects.toMatchObject(circle)
  await expect(world.as(bruno).perform(changeOrganisation, { organisationId: top, seen: 1, changes: { partOf: world.newId() } })).rejects.toMatchObject({
    findings: [{ code: 'partners.part-of-unknown' }],
  })
  const shown = await world.as(bruno).ask(page, { organisationId: middle })
  expect([shown.partOf?.id, shown.parts.map(({ id }) => id)]).toEqual([top, [bottom]])
})

test('a partner tends her own words and nobody else’s', async () => {
  const mine = { organisationId: niger.id, seen: await versionOf(niger.id), changes: { languages: ['fr', 'ha'], website: 'https://fleuve.example' } }
  expect(await world.as(amina).perform(tendOrganisation, mine)).toMatchObject({ version: mine.seen + 1 })
  await expect(world.as(amina).perform(tendOrganisation, { ...mine, organisationId: indonesia.id })).rejects.toMatchObject({ status: 404 })
  await expect(
    world.as(amina).perform(changeOrganisation, { organisationId: niger.id, seen: mine.seen + 1, changes: { name: 'Other' } }),
  ).rejects.toMatchObject({ status: 404 })
  await expect(world.as(amina).perform(tendOrganisation, { ...mine, changes: { kind: 'other' } as object })).rejects.toMatchObject({ status: 422 })
})

test('nothing is public until somebody says how she agreed; she herself can say no', async () => {
  const seen = await versionOf(niger.id)
  await expect(world.as(amina).perform(clearForPublication, { organisationId: niger.id, seen, basis: 'I say so' })).rejects.toMatchObject({ status: 404 })
  await expect(world.as(bruno).perform(clearForPublication, { organisationId: niger.id, seen, basis: '' })).rejects.toMatchObject({ status: 422 })
  await world.as(bruno).perform(clearForPublication, { organisationId: niger.id, seen, basis: 'Letter of 12 November 2026' })
  expect((await world.as(amina).ask(page, { organisationId: niger.id })).clearance).toEqual({
    at: world.now,
    by: bruno.name,
    basis: 'Letter of 12 November 2026',
  })
  await world.as(amina).perform(withdrawClearance, { organisationId: niger.id, reason: 'The situation has changed' })
  expect((await world.as(bruno).ask(page, { organisationId: niger.id })).clearance).toBeNull()
})

test('a removal can be undone, and is refused while she is needed', async () => {
  const whole = await added()
  const part = await added({ partOf: whole })
  await expect(world.as(bruno).perform(removeOrganisation, { organisationId: whole, seen: 1 })).rejects.toMatchObject({
    code: 'partners.still-needed',
    findings: [{ code: 'partners.has-parts', values: { count: 1 } }],
  })
  await world.as(bruno).perform(removeOrganisation, { organisationId: part, seen: 1 })
  await expect(world.as(bruno).ask(page, { organisationId: part })).rejects.toMatchObject({ status: 404 })
  expect((await world.as(bruno).ask(list, { removed: 'yes' })).partners.map(({ id }) => id)).toContain(part)
  await world.as(bruno).perform(removeOrganisation, { organisationId: whole, seen: 1 })
  await world.as(bruno).perform(restoreOrganisation, { organisationId: part })
  expect(await world.as(bruno).ask(page, { organisationId: part })).toMatchObject({ version: 3, partOf: null })
})

test('who looks after countries sees those, and cannot edit', async () => {
  const { partners } = await world.as(elif).ask(list, {})
  expect(partners.map(({ country }) => country).sort()).toEqual(['ID', 'KH'])
  await expect(world.as(elif).perform(changeOrganisation, { organisationId: indonesia.id, seen: 1, changes: { acronym: 'SPN' } })).rejects.toMatchObject({
    status: 404,
  })
})
