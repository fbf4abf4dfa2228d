import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addDays, dayOf } from '#kernel/day.ts'
import { perform } from '#server/perform.ts'
import { sha256 } from '#server/hash.ts'
import { amina, bruno, chiara, dawit, elif, farid, greet, hilde, katrien, noor, otherSpace, type CastMember } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import { paths, wordsNoSpaceMayUse as firstWords } from '#web/paths.ts'
import type { Role } from '../domain/rights.ts'
import { nobody } from '../queries/who-in.ts'
import { identityRoutes } from '../routes.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { addPerson } from './add-person.ts'
import { endRole } from './end-role.ts'
import { giveRole } from './give-role.ts'
import { invite } from './invite.ts'
import { letGo } from './let-go.ts'
import { openSpace, wordsNoSpaceMayUse } from './open-space.ts'
import { renameSpace } from './rename-space.ts'
import { renewInvitation } from './renew-invitation.ts'

let world: World
beforeEach(async () => void (world = await aWorld()))
afterEach(() => world.close())

const role = (name: Role = 'programme-officer', more: object = {}) => ({
  id: world.newId(),
  role: name,
  scope: 'space' as const,
  scopeId: world.space,
  reason: 'A test',
  ...more,
})
const guest = (email = 'joana@mekong.example') => ({ personId: world.newId(), email, name: 'Joana Silva', language: 'pt' as const, roles: [role()] })
const held = async (person: { id: string }) => (await world.as(person).who()).grants.map((one) => one.role).sort()
const peopleAs = async (person: CastMember) => (await world.as(person).ask(identityRoutes['GET /people'], {})).people
const grantOf = async (person: CastMember) => (await peopleAs(greet)).find((one) => one.id === person.id)!.roles[0]!.id

describe('giving a role', () => {
  test('opens at once, says by whom and why, and tells the history', async () => {
    await world.as(greet).perform(giveRole, { personId: chiara.id, ...role('auditor', { reason: 'Stands in for Hilde' }) })
    expect(await held(chiara)).toEqual(['auditor', 'finance-officer'])
    const given = (await peopleAs(bruno)).find((one) => one.id === chiara.id)!.roles.find((one) => one.role === 'auditor')
    expect(given).toMatchObject({ givenBy: greet.name, reason: 'Stands in for Hilde', state: 'held', until: addDays(dayOf(world.now), 90) })
    const { lines } = await world.as(katrien).ask(identityRoutes['GET /audit'], {})
    expect(lines[0]).toMatchObject({
      verb: 'identity.give-role',
      name: greet.name,
      roles: ['director'],
      things: [{ thing: { id: chiara.id, name: chiara.name }, changes: [{ at: 'role' }] }],
    })
  })

  test.each([
    ['a role for a scope it does not know', { role: 'keeper', scope: 'country', scopeId: 'NE' }, 'identity.role-not-for-scope', 'scope'],
    ['a country that is none', { role: 'co-ordinator', scope: 'country', scopeId: 'XX' }, 'identity.scope-unknown', 'scopeId'],
    ['another space', { scopeId: otherSpace.id }, 'identity.scope-unknown', 'scopeId'],
    ['an end before the beginning', { from: '2027-02-01', until: '2027-01-01' }, 'identity.ends-before-it-begins', 'until'],
    ['an end that has passed', { from: '2020-01-01', until: '2020-02-01' }, 'identity.ends-in-the-past', 'until'],
  ])('refuses %s', async (_, change, code, at) => {
    await expect(world.as(greet).perform(giveRole, { personId: chiara.id, ...role(), ...change } as never)).rejects.toMatchObject({
      status: 422,
      findings: [{ code, at }],
    })
  })

  test('is for directors and keepers; nobody gives one to herself; strangers to the space do not exist', async () => {
    const refusals = await Promise.all(
      [amina, bruno, chiara, dawit, elif, farid, hilde, noor].map((person) =>
        world
          .as(person)
          .perform(giveRole, { personId: chiara.id, ...role() })
          .catch((problem: object) => ({ ...problem })),
      ),
    )
    for (const one of refusals) expect(one).toMatchObject({ status: 404, code: 'kernel.not-found' })
    await expect(world.as(katrien).perform(giveRole, { personId: katrien.id, ...role('director') })).rejects.toMatchObject({ code: 'identity.not-to-yourself' })
    for (const personId of [farid.id, noor.id, world.newId()]) {
      await expect(world.as(greet).perform(giveRole, { personId, ...role() })).rejects.toMatchObject({ status: 404, code: 'kernel.not-found' })
    }
  })
})

describe('ending a role', () => {
  test('closes at once, once', async () => {
    const grantId = await grantOf(bruno)
    await world.as(greet).perform(endRole, { grantId })
    expect(await held(bruno)).toEqual([])
    await expect(world.as(greet).perform(endRole, { grantId })).rejects.toMatchObject({ code: 'identity.role-ended-already' })
    expect((await peopleAs(greet)).find((one) => one.id === bruno.id)).toMatchObject({ state: 'in', roles: [{ state: 'ended' }] })
  })

  test('never leaves a space without somebody who can let people in', async () => {
    await world.as(greet).perform(endRole, { grantId: await grantOf(katrien) })
    await expect(world.as(greet).perform(endRole, { grantId: await grantOf(greet) })).rejects.toMatchObject({ code: 'identity.last-manager' })
    await expect(world.as(greet).perform(letGo, { personId: greet.id })).rejects.toMatchObject({ code: 'identity.last-manager' })
    // One who will leave, or has not come yet, is none.
    await world.as(greet).perform(giveRole, { personId: bruno.id, ...role('keeper', { until: '2027-12-31' }) })
    await world.as(greet).perform(giveRole, { personId: chiara.id, ...role('keeper', { from: '2027-12-31' }) })
    await world.as(greet).perform(invite, { ...guest(), roles: [role('director')] })
    await expect(world.as(greet).perform(letGo, { personId: greet.id })).rejects.toMatchObject({ code: 'identity.last-manager' })
    await world.as(greet).perform(giveRole, { personId: bruno.id, ...role('director') })
    await world.as(greet).perform(letGo, { personId: greet.id })
    expect(await held(greet)).toEqual([])
  })

  test('of another space does not exist', async () => {
    const there = (await world.as(noor, otherSpace.id).ask(identityRoutes['GET /people'], {})).people[0]!.roles[0]!.id
    await expect(world.as(greet).perform(endRole, { grantId: there })).rejects.toMatchObject({ status: 404 })
  })

  test('takes the short patience of sessions away with it', async () => {
    const watchful = () =>
      world.inSpace((tx) => tx.selectFrom('identity.membership').select('watchful').where('person_id', '=', bruno.id).executeTakeFirstOrThrow())
    expect((await watchful()).watchful).toBe(false)
    const { grantId } = await world.as(greet).perform(giveRole, { personId: bruno.id, ...role('keeper') })
    expect((await watchful()).watchful).toBe(true)
    await world.as(greet).perform(endRole, { grantId })
    expect((await watchful()).watchful).toBe(false)
  })
})

describe('an invitation', () => {
  test('is answered with a link once; the errand that is sent again does not repeat it', async () => {
    const input = guest()
    const errandId = world.newId()
    const first = await world.as(greet).performed(invite, input, { errandId })
    expect(first.answer.link?.token).toHaveLength(43)
    const again = await world.as(greet).performed(invite, input, { errandId })
    expect(again).toMatchObject({ already: true, seq: first.seq })
    expect(JSON.stringify(again)).not.toContain(first.answer.link!.token)
    expect((await peopleAs(greet)).find((one) => one.email === input.email)).toMatchObject({ state: 'invited', since: null })
  })

  test('a new link replaces the old one, and is made only for who is not in yet', async () => {
    const { personId, link } = await world.as(greet).perform(invite, guest())
    const next = await world.as(katrien).perform(renewInvitation, { personId })
    const accept = (token: string) => world.as({ id: personId }).perform(acceptInvitation, { linkHash: sha256(token) })
    await expect(accept(link!.token)).rejects.toMatchObject({ code: 'identity.link-gone' })
    await accept(next.link.token)
    expect(await held({ id: personId })).toEqual(['programme-officer'])
    await expect(world.as(greet).perform(renewInvitation, { personId })).rejects.toMatchObject({ code: 'identity.is-in-already' })
    await expect(world.as(greet).perform(renewInvitation, { personId: bruno.id })).rejects.toMatchObject({ code: 'identity.is-in-already' })
  })

  test('cannot be used by another, in another space, or by a colleague who holds the link', async () => {
    const { link } = await world.as(greet).perform(invite, guest())
    const linkHash = sha256(link!.token)
    for (const [person, spaceId] of [
      [farid, world.space],
      [greet, world.space],
      [noor, otherSpace.id],
    ] as const) {
      await expect(world.as(person, spaceId).perform(acceptInvitation, { linkHash })).rejects.toMatchObject({ status: 404 })
    }
  })

  test('of somebody who works here already adds the role and needs no link; of oneself is refused', async () => {
    const { link, personId } = await world.as(greet).perform(invite, { ...guest(bruno.email.toUpperCase()), roles: [role('auditor')] })
    expect([link, personId]).toEqual([null, bruno.id])
    expect(await held(bruno)).toEqual(['auditor', 'programme-officer'])
    expect((await peopleAs(greet)).find((one) => one.id === bruno.id)!.name, 'her name stays hers').toBe(bruno.name)
    await expect(world.as(greet).perform(invite, guest(greet.email))).rejects.toMatchObject({ code: 'identity.not-to-yourself' })
  })

  test.each(['nobody', 'a@b', 'a b@c.example', 'a@b..example\u0000', '@x.example', `${'x'.repeat(250)}@y.example`, 'evil@x.example\r\nBcc: all@y.example'])(
    'refuses the address "%s"',
    async (email) => {
      await expect(world.as(greet).perform(invite, { ...guest(), email })).rejects.toMatchObject({
        status: 422,
        findings: [{ code: 'identity.email', at: 'email' }],
      })
    },
  )
})

test('who is let go has no roles, no way in by an old link, and may be invited again', async () => {
  const { personId, link } = await world.as(greet).perform(invite, guest())
  expect(await world.as(greet).perform(letGo, { personId })).toEqual({ ended: 1 })
  await expect(world.as({ id: personId }).perform(acceptInvitation, { linkHash: sha256(link!.token) })).rejects.toMatchObject({ status: 404 })
  expect((await peopleAs(greet)).find((one) => one.id === personId)!.state).toBe('gone')
  const again = await world.as(greet).perform(invite, guest())
  await world.as({ id: personId }).perform(acceptInvitation, { linkHash: sha256(again.link!.token) })
  expect(await held({ id: personId })).toEqual(['programme-officer'])
})

test('a space is renamed by director or keeper', async () => {
  await world.as(katrien).perform(renameSpace, { name: 'Solidair Werk' })
  expect((await world.as(amina).ask(identityRoutes['GET /my-rights'], {})).space.name).toBe('Solidair Werk')
  await expect(world.as(bruno).perform(renameSpace, { name: 'Mine' })).rejects.toMatchObject({ status: 404 })
})

test('my rights are mine', async () => {
  const { purposes, grants } = await world.as(amina).ask(identityRoutes['GET /my-rights'], {})
  expect(grants).toHaveLength(1)
  expect(purposes['outcome.read']).toEqual({ everything: false, programmes: [], outcomes: [], countries: [], organisations: [world.unions.niger.id] })
  expect(purposes['programme.edit']).toBeUndefined()
  await expect(world.as(farid).ask(identityRoutes['GET /my-rights'], {})).rejects.toMatchObject({ status: 404 })
})

test('people and history are read by those who may', async () => {
  for (const person of [greet, katrien, bruno]) expect((await peopleAs(person)).length).toBeGreaterThan(8)
  for (const person of [amina, elif, chiara, hilde, dawit, farid, noor]) await expect(peopleAs(person)).rejects.toMatchObject({ status: 404 })
  for (const person of [amina, bruno, elif, chiara, dawit, farid, noor])
    await expect(world.as(person).ask(identityRoutes['GET /audit'], {})).rejects.toMatchObject({ status: 404 })
})

test('the history turns its pages and can be narrowed', async () => {
  for (let turn = 0; turn < 60; turn++) await world.as(greet).perform(renameSpace, { name: `Name ${turn}` })
  await world.as(katrien).perform(giveRole, { personId: chiara.id, ...role('auditor') })
  const audit = (wish: object) => world.as(hilde).ask(identityRoutes['GET /audit'], wish)
  const first = await audit({})
  const second = await audit({ before: String(first.next) })
  expect([first.lines.length, second.lines.length, second.next]).toEqual([50, 11, null])
  expect([...first.lines, ...second.lines].map((one) => one.seq)).toEqual(Array.from({ length: 61 }, (_, index) => 61 - index))
  expect((await audit({ person: katrien.id })).lines).toHaveLength(1)
  expect((await audit({ about: chiara.id })).lines.map((one) => one.verb)).toEqual(['identity.give-role'])
  expect((await audit({ verb: 'identity.rename' })).lines).toHaveLength(50)
})

test('the command line opens a space with its first director, and nobody else does', async () => {
  const errand = () => ({ id: world.newId(), who: nobody, now: world.now })
  const { answer } = await perform(
    world.corridor,
    addPerson,
    { personId: world.newId(), email: 'rosa@nueva.example', name: 'Rosa Quispe', language: 'es' },
    errand(),
  )
  const input = { spaceId: world.newId(), slug: 'nueva', name: 'Nueva Minga', director: { personId: answer.personId, grantId: world.newId() } }
  await perform(world.corridor, openSpace, input, errand())
  expect((await world.as({ id: answer.personId }, input.spaceId).who()).grants).toMatchObject([{ role: 'director', scope: 'space' }])
  await world.as({ id: answer.personId }, input.spaceId).perform(renameSpace, { name: 'Minga Nueva' })
  for (const slug of ['nueva', 'api', 'sign-in', 'platform', 'X', '-a']) {
    await expect(perform(world.corridor, openSpace, { ...input, spaceId: world.newId(), slug }, errand()), slug).rejects.toMatchObject({ status: 422 })
  }
})

test('no space gets a name under which the app has something else', () => {
  const taken = Object.values(paths)
    .map((path) => path.split('/')[1] ?? '')
    .filter((word) => word !== '' && !word.startsWith(':'))
  for (const word of [...taken, ...firstWords]) expect(wordsNoSpaceMayUse).toContain(word)
})
