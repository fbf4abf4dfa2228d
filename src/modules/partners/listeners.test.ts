import { z } from 'zod/mini'
import { expect, test } from 'vitest'
import { markAsked } from '#kernel/asked.ts'
import { command } from '#server/command.ts'
import { bruno, elif, greet } from '#tests/cast.ts'
import { aWorld } from '#tests/world.ts'
import { addOrganisation } from './commands/add-organisation.ts'
import { removeOrganisation } from './commands/remove-organisation.ts'
import { setIdentifiers } from './commands/set-identifiers.ts'
import { organisationsByIdentifier } from './queries/organisations-by-identifier.ts'
import { partnersRoutes } from './routes.ts'

const world = await aWorld()

/** Stands for any module that has news. */
const tellNews = command({
  name: 'test.tell',
  input: z.object({ name: z.string(), body: z.record(z.string(), z.unknown()) }),
  async run({ who, tell }, news) {
    markAsked(who)
    tell(news)
  },
})
const tell = (name: string, body: Record<string, unknown>) => world.as(bruno).perform(tellNews, { name, body })
const page = partnersRoutes['GET /partners/:organisationId']
const found = (scheme: string, value: string) => world.inSpace((tx) => organisationsByIdentifier(tx, world.space, [{ scheme, value }]))

test('an organisation met in a file is added once, whatever form her number has', async () => {
  const [first, second] = [world.newId(), world.newId()]
  await tell('partners.organisation-met', { organisationId: first, name: 'Met', identifier: { scheme: 'IATI', value: 'BE-BCE_KBO-0308357159' }, country: 'BE' })
  await tell('partners.organisation-met', { organisationId: second, name: 'Met again', identifier: { scheme: 'BE-BCE_KBO', value: '0308.357.159' } })
  await tell('partners.organisation-met', { organisationId: first, name: 'Met with the same id' })
  expect(await world.as(greet).ask(page, { organisationId: first })).toMatchObject({ name: 'Met', kind: 'other', country: 'BE' })
  await expect(world.as(greet).ask(page, { organisationId: second })).rejects.toMatchObject({ status: 404 })
  expect(await found('BE-BCE_KBO', '308357159')).toMatchObject([{ organisationId: first, removed: false }])
})

test('a number kept as a register’s is found as an identifier of open data', async () => {
  const organisationId = world.unions.ngo.id
  await world.as(greet).perform(setIdentifiers, { organisationId, seen: 1, identifiers: [{ scheme: 'BE-BCE_KBO', value: '0202239951' }] })
  expect(await found('IATI', 'BE-BCE_KBO-0202239951')).toMatchObject([{ organisationId }])
  expect(await found('IATI', 'BE-BCE_KBO-0202239950')).toEqual([])
})

test('news that is not understood is refused with all that came with it', async () => {
  await expect(tell('partners.organisation-met', { organisationId: 'x', name: '' })).rejects.toMatchObject({ status: 422 })
})

test('whoever reads the work may know its partners, for as long as they have a part in it', async () => {
  const [programmeId, outcomeId, organisationId] = [world.newId(), world.newId(), world.newId()]
  await world.as(bruno).perform(addOrganisation, {
    organisationId,
    kind: 'union',
    name: 'Sindicato de la Sierra',
    acronym: '',
    country: 'PE',
    languages: ['es'],
    description: null,
    website: '',
    partOf: null,
  })
  await world.inSpace((tx) =>
    tx
      .insertInto('identity.role_grant')
      .values({
        space_id: world.space,
        id: world.newId(),
        person_id: elif.id,
        role: 'co-ordinator',
        scope: 'outcome',
        scope_id: outcomeId,
        from_on: '2026-01-01',
        given_at: world.now,
        reason: 'Test',
      })
      .execute(),
  )
  const inList = async () => (await world.as(elif).ask(partnersRoutes['GET /partners'], {})).partners.some(({ id }) => id === organisationId)
  expect(await inList()).toBe(false)
  await tell('programme.outcome-partners-set', { programmeId, outcomeId, organisationIds: [organisationId] })
  expect(await inList()).toBe(true)
  expect(await world.as(elif).ask(page, { organisationId })).toMatchObject({
    work: [{ programmeId, outcomeIds: [outcomeId] }],
    findings: [{ code: 'partners.no-contact' }, { code: 'partners.no-identifier' }, { code: 'partners.no-running-agreement' }],
  })
  await expect(world.as(bruno).perform(removeOrganisation, { organisationId, seen: 1 })).rejects.toMatchObject({
    findings: [{ code: 'partners.has-part-in-work' }],
  })
  await tell('programme.outcome-partners-set', { programmeId, outcomeId, organisationIds: [] })
  expect(await inList()).toBe(false)
  await expect(world.as(elif).ask(page, { organisationId })).rejects.toMatchObject({ status: 404 })
})
