import Fastify from 'fastify'
import { randomBytes } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { freshId } from '#kernel/id.ts'
import { answerProblem } from '#server/answer-problem.ts'
import { sha256 } from '#server/hash.ts'
import { perform } from '#server/perform.ts'
import { sealWith } from '#server/secrets.ts'
import { amina, bruno, chiara, dawit, elif, farid, greet, noor, type CastMember } from '#tests/cast.ts'
import { aPasskeyDevice } from '#tests/passkey-device.ts'
import { aWorld } from '#tests/world.ts'
import { addPerson } from './commands/add-person.ts'
import { disablePerson } from './commands/disable-person.ts'
import { invite } from './commands/invite.ts'
import { openAccount } from './commands/open-account.ts'
import { identityDoors } from './doors.ts'
import { sealAppSecret, sealedElsewhere, sealWhatLiesOpen } from './proofs/app-secret.ts'
import { codeAt } from './proofs/authenticator.ts'
import { hashPassword } from './proofs/password.ts'
import { newRecoveryCodes } from './proofs/recovery-codes.ts'
import { nobody } from './queries/who-in.ts'

const world = await aWorld()
const publicUrl = new URL('https://minga.example')
const app = Fastify()
app.setErrorHandler(answerProblem)
const seal = sealWith(randomBytes(32))
identityDoors(app, world.corridor, { config: { publicUrl }, clock: () => world.now, seal })

const minute = 60_000
const hour = 60 * minute
const password = 'vroege trein naar Namen'
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const quickHash = hashPassword(password)

interface Answer {
  status: number
  // oxlint-disable-next-line no-explicit-any -- what a test reads of an answer, it says
  body: any
  headers: Record<string, unknown>
  cookie: string | undefined
}

/** A browser of one's own: it keeps its cookie and has an address. */
function aBrowser(address = '192.0.2.1') {
  let cookie: string | undefined
  return async (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: object, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await app.inject({
      method,
      url: `/api${url}`,
      remoteAddress: address,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(body ? { payload: body } : {}),
    })
    const set = response.headers['set-cookie'] as string | undefined
    if (set) cookie = /Max-Age=0/.test(set) ? undefined : set.split(';')[0]
    return { status: response.statusCode, body: response.body ? response.json() : undefined, headers: response.headers, cookie: set }
  }
}

/** An account with password, app and paper, as the command line makes it. */
async function account(person: CastMember) {
  const errand = () => ({ id: freshId(), who: nobody, now: world.now })
  const { answer } = await perform(
    world.corridor,
    addPerson,
    { personId: person.id, email: person.email, name: person.name, language: person.language },
    errand(),
  )
  const { codes, hashes } = newRecoveryCodes()
  await perform(
    world.corridor,
    openAccount,
    {
      linkHash: sha256(answer.link.token),
      name: person.name,
      language: person.language,
      passwordHash: await quickHash,
      app: { secret: sealAppSecret(seal, person.id, secret), step: 0 },
      recoveryHashes: hashes,
    },
    errand(),
  )
  return codes
}

const code = () => codeAt(secret, world.now)
const start = (person: CastMember, browser: ReturnType<typeof aBrowser>, typed = password) =>
  browser('POST', '/session', { step: 'password', email: person.email, password: typed })
async function signedIn(person: CastMember, address?: string) {
  const browser = aBrowser(address)
  world.tick(minute)
  const answer = await browser('POST', '/session', { step: 'password', email: person.email, password, code: code() })
  expect(answer.body).toMatchObject({ next: 'in' })
  return browser
}

const codes: Record<string, string[]> = {}
beforeAll(async () => {
  for (const person of [amina, bruno, chiara, dawit, elif, farid, greet, noor]) codes[person.id] = await account(person)
})
// The misses of one story are no burden to the next.
beforeEach(() => void world.tick(25 * hour))

describe('signing in', () => {
  test('takes a password and then a code; the cookie is out of reach of scripts and other sites', async () => {
    const browser = aBrowser()
    const half = await start(amina, browser)
    expect(half).toMatchObject({ status: 200, cookie: undefined, body: { next: 'second-factor', ways: { authenticator: true, passkey: null } } })
    expect((await browser('GET', '/session')).body.code).toBe('kernel.not-signed-in')

    const whole = await browser('POST', '/session', { step: 'code', token: half.body.token, code: code() })
    expect(whole).toMatchObject({
      status: 200,
      body: { next: 'in', person: { id: amina.id, email: amina.email, language: 'fr' }, spaces: [{ slug: 'solidar' }] },
    })
    expect(whole.cookie).toMatch(/^__Host-minga=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=2592000; Secure$/)
    expect(whole.headers['cache-control']).toBe('no-store')
    expect((await browser('GET', '/session')).body.person.name).toBe(amina.name)
  })

  test('a code is good once, also within its thirty seconds', async () => {
    const first = aBrowser()
    const second = aBrowser()
    const tokens = [(await start(bruno, first)).body.token, (await start(bruno, second)).body.token]
    const answers = await Promise.all([
      first('POST', '/session', { step: 'code', token: tokens[0], code: code() }),
      second('POST', '/session', { step: 'code', token: tokens[1], code: code() }),
    ])
    expect(answers.map((one) => one.status).sort()).toEqual([200, 401])
  })

  test('an unknown e-mail, a wrong password, a wrong code, a stranger to this server: all are refused in the same words', async () => {
    const browser = aBrowser()
    const refusals = [
      await browser('POST', '/session', { step: 'password', email: 'nobody@nowhere.example', password }),
      await start(chiara, browser, 'not her password at all'),
      await browser('POST', '/session', { step: 'password', email: chiara.email, password, code: '000000' }),
      await browser('POST', '/session', { step: 'password', email: chiara.email, password, code: 'rubbish' }),
    ]
    for (const one of refusals) {
      expect(one.status).toBe(401)
      expect({ ...one.body, instance: '' }).toEqual({ ...refusals[0]!.body, instance: '' })
    }
  })

  test('an unknown e-mail takes as long as a known one', async () => {
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let turn = 0; turn < 4; turn++) {
      for (const [kind, email] of [
        ['known', elif.email],
        ['unknown', 'nobody@nowhere.example'],
      ] as const) {
        const began = performance.now()
        await aBrowser(`192.0.2.${turn}`)('POST', '/session', { step: 'password', email, password: 'wrong but long enough' })
        times[kind].push(performance.now() - began)
      }
    }
    const [known, unknown] = [Math.min(...times.known), Math.min(...times.unknown)]
    expect(unknown / known).toBeGreaterThan(0.3)
    expect(unknown / known).toBeLessThan(3)
  })

  test('five wrong answers close the door for this account from this place, in words and with a time; others may go on', async () => {
    const browser = aBrowser('198.51.100.7')
    for (let turn = 0; turn < 5; turn++) expect((await start(elif, browser, `wrong answer ${turn}`)).status).toBe(401)
    const closed = await start(elif, browser)
    expect(closed).toMatchObject({ status: 429, body: { code: 'identity.too-many-tries', values: { minutes: 15 } } })
    expect(Number(closed.headers['retry-after'])).toBeGreaterThan(600)
    expect((await start(elif, aBrowser('203.0.113.9'))).status, 'she herself, elsewhere').toBe(200)
    expect((await start(amina, browser)).status, 'a colleague in the same office').toBe(200)
    world.tick(16 * minute)
    expect((await start(elif, browser)).status, 'later').toBe(200)
  })

  test('many machines together gain nothing on one account, and one machine nothing on many', async () => {
    let refused = 0
    for (let turn = 0; turn < 34; turn++) refused += (await start(elif, aBrowser(`203.0.113.${turn}`), 'wrong')).status === 429 ? 1 : 0
    expect(refused).toBe(4)
    const scanner = aBrowser('198.51.100.99')
    const statuses = []
    for (let turn = 0; turn < 64; turn++)
      statuses.push((await scanner('POST', '/session', { step: 'password', email: `person${turn}@nowhere.example`, password: 'x' })).status)
    expect(statuses.filter((one) => one === 429)).toHaveLength(4)
  }, 60_000)

  test('whoever knows the password has five codes to try, and then begins again with the counters standing', async () => {
    const browser = aBrowser()
    const { token } = (await start(chiara, browser)).body
    for (let turn = 0; turn < 5; turn++) expect((await browser('POST', '/session', { step: 'code', token, code: `11111${turn}` })).status).toBe(401)
    expect((await browser('POST', '/session', { step: 'code', token, code: code() })).body.code).toBe('identity.begin-again')
    expect((await start(chiara, browser)).status).toBe(429)
  })

  test('the second half must come within ten minutes', async () => {
    const browser = aBrowser()
    const { token } = (await start(chiara, browser)).body
    world.tick(10 * minute + 1)
    expect((await browser('POST', '/session', { step: 'code', token, code: code() })).body.code).toBe('identity.begin-again')
  })

  test('a code on paper opens once, however it is typed', async () => {
    const browser = aBrowser()
    const typed = codes[dawit.id]![3]!.toLowerCase().replaceAll('-', ' ')
    const again = async () => (await browser('POST', '/session', { step: 'password', email: dawit.email, password, code: typed })).status
    expect(await again()).toBe(200)
    expect((await browser('GET', '/account')).body.recoveryCodes.left).toBe(9)
    expect(await again()).toBe(401)
  })

  test('e-mail addresses are read generously', async () => {
    expect((await aBrowser()('POST', '/session', { step: 'password', email: ` ${amina.email.toUpperCase()} `, password })).status).toBe(200)
  })

  test('a page of somebody else cannot sign anybody in or out', async () => {
    const browser = await signedIn(amina)
    for (const [method, url] of [
      ['POST', '/session'],
      ['DELETE', '/session'],
      ['PUT', '/account/password'],
    ] as const) {
      expect(await browser(method, url, {}, { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403, body: { code: 'identity.foreign-page' } })
    }
    expect((await browser('GET', '/session')).status).toBe(200)
  })

  test('who is disabled is out at once, everywhere, and cannot come back', async () => {
    const browser = await signedIn(farid)
    await perform(world.corridor, disablePerson, { personId: farid.id, disabled: true }, { id: freshId(), who: nobody, now: world.now })
    expect((await browser('GET', '/session')).status).toBe(401)
    expect((await start(farid, browser)).status).toBe(401)
  })
})

describe('a session', () => {
  test('ends after twelve hours left alone, after half an hour for who lets people in, after thirty days for all', async () => {
    const [officer, director] = [await signedIn(bruno), await signedIn(greet)]
    const isIn = async (browser: typeof officer) => (await browser('GET', '/session')).status === 200
    world.tick(29 * minute)
    expect([await isIn(officer), await isIn(director)]).toEqual([true, true])
    world.tick(31 * minute)
    expect([await isIn(officer), await isIn(director)]).toEqual([true, false])
    world.tick(11 * hour)
    expect(await isIn(officer)).toBe(true)
    world.tick(12 * hour + minute)
    expect(await isIn(officer)).toBe(false)

    const busy = await signedIn(bruno)
    for (let turn = 0; turn < 65; turn++) {
      world.tick(11 * hour)
      expect(await isIn(busy), `${turn}`).toBe(true)
    }
    world.tick(5 * hour)
    expect(await isIn(busy), 'thirty days have passed').toBe(false)
  })

  test('is listed by the name of its device, and can be ended from another', async () => {
    const desk = await signedIn(bruno)
    const phone = aBrowser()
    world.tick(minute)
    await phone(
      'POST',
      '/session',
      { step: 'password', email: bruno.email, password, code: code() },
      { 'user-agent': 'Mozilla/5.0 (Android 14; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0' },
    )
    const { sessions } = (await desk('GET', '/sessions')).body
    const [other] = sessions.filter((one: { isThis: boolean }) => !one.isThis)
    expect(other).toMatchObject({ device: 'Firefox · Android', way: 'authenticator' })
    expect(JSON.stringify(sessions)).not.toMatch(/hash|token/i)

    expect((await (await signedIn(amina))('DELETE', `/sessions/${other.id}`)).status, 'not by somebody else').toBe(404)
    expect((await desk('DELETE', `/sessions/${other.id}`)).status).toBe(204)
    expect((await phone('GET', '/sessions')).status).toBe(401)
    expect((await desk('GET', '/sessions')).status).toBe(200)
  })

  test('signing out ends it on the server, empties the cache and leaves what is not sent yet', async () => {
    const browser = await signedIn(bruno)
    const kept = (
      await world.db
        .selectFrom('identity.session')
        .select('token_hash')
        .where('ended_at', 'is', null)
        .where('person_id', '=', bruno.id)
        .orderBy('started_at', 'desc')
        .executeTakeFirstOrThrow()
    ).token_hash
    const out = await browser('DELETE', '/session')
    expect(out).toMatchObject({ status: 204, headers: { 'clear-site-data': '"cache"' } })
    expect(out.cookie).toMatch(/Max-Age=0/)
    const row = await world.db.selectFrom('identity.session').select('ended_at').where('token_hash', '=', kept).executeTakeFirstOrThrow()
    expect(row.ended_at).toEqual(world.now)
  })
})

describe('her account', () => {
  test('is open to nobody who is not signed in', async () => {
    const stranger = aBrowser()
    for (const [method, url] of [
      ['GET', '/account'],
      ['PATCH', '/account'],
      ['PUT', '/account/password'],
      ['POST', '/account/authenticator'],
      ['PUT', '/account/authenticator'],
      ['POST', '/account/recovery-codes'],
      ['POST', '/account/passkeys/offer'],
      ['POST', '/account/passkeys'],
      ['DELETE', '/account/passkeys/abc'],
      ['GET', '/sessions'],
      ['DELETE', '/sessions'],
    ] as const) {
      expect((await stranger(method, url, method === 'GET' ? undefined : {})).status, `${method} ${url}`).toBe(401)
    }
  })

  test('takes another name and language', async () => {
    const browser = await signedIn(chiara)
    expect((await browser('PATCH', '/account', { language: 'es' })).body).toMatchObject({ name: chiara.name, language: 'es' })
    expect((await browser('PATCH', '/account', { name: ' ' })).body).toMatchObject({ status: 422, findings: [{ at: 'name' }] })
    expect((await browser('GET', '/session')).body.person.language).toBe('es')
  })

  test('takes another password from who knows the old one, and ends all other sessions', async () => {
    const [here, elsewhere] = [await signedIn(noor), await signedIn(noor)]
    expect(await here('PUT', '/account/password', { password: 'not it, not it', next: 'een heel nieuw wachtwoord voor mij' })).toMatchObject({
      status: 422,
      body: { findings: [{ code: 'identity.password-wrong', at: 'password' }] },
    })
    expect(await here('PUT', '/account/password', { password, next: 'Wachtwoord2026' })).toMatchObject({
      status: 422,
      body: { findings: [{ code: 'identity.password-common', at: 'next' }] },
    })
    expect((await here('PUT', '/account/password', { password, next: 'een heel nieuw wachtwoord voor mij' })).body).toEqual({ ended: 1 })
    expect((await elsewhere('GET', '/account')).status).toBe(401)
    expect((await here('GET', '/account')).status).toBe(200)
    expect((await start(noor, aBrowser())).status).toBe(401)
    expect((await start(noor, aBrowser(), 'een heel nieuw wachtwoord voor mij')).status).toBe(200)
  })

  test('a stolen session cannot guess the password either', async () => {
    const browser = await signedIn(elif)
    const statuses = []
    for (let turn = 0; turn < 6; turn++) statuses.push((await browser('POST', '/account/recovery-codes', { password: `guess number ${turn}` })).status)
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429])
  })

  test('takes another app once its first code was shown; the old app stops working', async () => {
    const browser = await signedIn(dawit)
    const offer = (await browser('POST', '/account/authenticator', { password })).body
    expect(offer.uri).toContain(`secret=${offer.secret}`)
    expect(offer.qr.path).toMatch(/^M0 0h1v1h-1z/)
    expect((await browser('PUT', '/account/authenticator', { token: offer.token, code: '000000' })).body.findings).toMatchObject([
      { code: 'identity.code-wrong', at: 'code' },
    ])
    expect((await browser('PUT', '/account/authenticator', { token: offer.token, code: codeAt(offer.secret, world.now) })).status).toBe(200)
    world.tick(minute)
    const again = (old: string) => aBrowser()('POST', '/session', { step: 'password', email: dawit.email, password, code: codeAt(old, world.now) })
    expect((await again(secret)).status).toBe(401)
    expect((await again(offer.secret)).status).toBe(200)
  })

  test('prints ten new codes and forgets the old ones', async () => {
    const browser = await signedIn(amina)
    const made = (await browser('POST', '/account/recovery-codes', { password })).body.codes
    expect(new Set(made).size).toBe(10)
    const by = async (typed: string) => (await aBrowser()('POST', '/session', { step: 'password', email: amina.email, password, code: typed })).status
    expect([await by(codes[amina.id]![0]!), await by(made[0])]).toEqual([401, 200])
    const stored = await world.db.selectFrom('identity.recovery_code').select('code_hash').where('person_id', '=', amina.id).execute()
    expect(stored.map((one) => one.code_hash).join()).not.toContain(made[1])
  })
})

describe('a passkey', () => {
  test('is added with her password, opens as second half and alone, and answers only to us and only while she is there', async () => {
    const browser = await signedIn(greet)
    const device = aPasskeyDevice(publicUrl)
    const offer = async () => (await browser('POST', '/account/passkeys/offer', { password })).body
    const add = async (answer: object, token: string) => browser('POST', '/account/passkeys', { token, name: 'Key on my ring', answer })

    let made = await offer()
    for (const change of [{ origin: 'https://minga.example.evil.example' }, { host: 'evil.example' }, { verified: false }, { challenge: 'AAAA' }]) {
      expect((await add(device.register(made.options, change), made.token)).status, JSON.stringify(change)).toBe(422)
    }
    made = await offer()
    expect((await add(device.register(made.options), made.token)).status).toBe(201)
    expect((await browser('GET', '/account')).body.passkeys).toMatchObject([{ name: 'Key on my ring', lastUsedAt: null }])

    // After the password.
    const half = await start(greet, aBrowser())
    expect(half.body.ways.passkey.allowCredentials).toMatchObject([{ id: device.id }])
    const other = aBrowser()
    const token = half.body.token
    expect((await other('POST', '/session', { step: 'passkey', token, answer: device.answer(half.body.ways.passkey, { verified: false }) })).status).toBe(401)
    expect((await other('POST', '/session', { step: 'passkey', token, answer: device.answer(half.body.ways.passkey) })).body.next).toBe('in')

    // Alone.
    const begun = (await aBrowser()('POST', '/session/passkey')).body
    const answer = device.answer(begun.options)
    expect((await aBrowser()('POST', '/session', { step: 'passkey', token: begun.token, answer })).body).toMatchObject({ next: 'in', person: { id: greet.id } })
    expect((await aBrowser()('POST', '/session', { step: 'passkey', token: begun.token, answer })).status, 'the same answer again').toBe(401)

    // A copy of the key that lags behind in counting.
    const later = (await aBrowser()('POST', '/session/passkey')).body
    device.counter = 0
    expect((await aBrowser()('POST', '/session', { step: 'passkey', token: later.token, answer: device.answer(later.options) })).status).toBe(401)
  })

  test('of somebody else is not hers', async () => {
    const browser = await signedIn(bruno)
    const device = aPasskeyDevice(publicUrl)
    const made = (await browser('POST', '/account/passkeys/offer', { password })).body
    await browser('POST', '/account/passkeys', { token: made.token, name: 'Bruno', answer: device.register(made.options) })
    const half = await start(greet, aBrowser())
    expect((await aBrowser()('POST', '/session', { step: 'passkey', token: half.body.token, answer: device.answer(half.body.ways.passkey) })).status).toBe(401)
    expect((await (await signedIn(amina))('DELETE', `/account/passkeys/${device.id}`)).status).toBe(404)
    expect((await browser('DELETE', `/account/passkeys/${device.id}`)).status).toBe(204)
  })
})

describe('an invitation', () => {
  const invited = (email: string) => ({
    personId: world.newId(),
    email,
    name: 'Joana Silva',
    language: 'pt' as const,
    roles: [{ id: world.newId(), role: 'partner-officer' as const, scope: 'organisation' as const, scopeId: world.unions.cambodia.id, reason: 'New officer' }],
  })
  const linkFor = async (email: string, by = greet, spaceId = world.space) => {
    const input = invited(email)
    const roles = spaceId === world.space ? input.roles : [{ ...input.roles[0]!, role: 'director' as const, scope: 'space' as const, scopeId: spaceId }]
    return (await world.as(by, spaceId).perform(invite, { ...input, roles })).link!.token
  }

  test('lets her open her account, shows her codes once, and leaves her signed in', async () => {
    const token = await linkFor('joana@mekong.example')
    const browser = aBrowser()
    expect((await browser('GET', `/invitations/${token}`)).body).toMatchObject({
      email: 'joana@mekong.example',
      name: 'Joana Silva',
      invitedBy: greet.name,
      space: { slug: 'solidar' },
      hasAccount: false,
      signedInAs: null,
    })
    const app = (await browser('POST', `/invitations/${token}/authenticator`)).body
    const opening = { name: 'Joana Silva', language: 'pt', password: 'um comboio muito cedo', app: app.token, code: codeAt(app.secret, world.now) }
    expect((await browser('POST', `/invitations/${token}`, { ...opening, password: 'joanasilva12' })).body.findings).toMatchObject([
      { code: 'identity.password-names-you' },
    ])
    expect((await browser('POST', `/invitations/${token}`, { ...opening, code: '123' })).body.findings).toMatchObject([{ code: 'identity.code-wrong' }])
    const opened = await browser('POST', `/invitations/${token}`, opening)
    expect(opened.status).toBe(201)
    expect(opened.body.recoveryCodes).toHaveLength(10)
    expect((await browser('GET', '/session')).body).toMatchObject({ person: { name: 'Joana Silva' }, spaces: [{ slug: 'solidar' }] })
    expect(await browser('GET', `/invitations/${token}`)).toMatchObject({ status: 404, body: { code: 'identity.link-gone' } })
    expect((await browser('POST', `/invitations/${token}`, opening)).status).toBe(404)
  })

  test('nothing works before she said yes', async () => {
    const token = await linkFor('late@mekong.example')
    const { id } = await world.db.selectFrom('identity.person').select('id').where('email', '=', 'late@mekong.example').executeTakeFirstOrThrow()
    expect((await world.as({ id }).who()).grants).toEqual([])
    world.tick(14 * 24 * hour + 1)
    expect((await aBrowser()('GET', `/invitations/${token}`)).status, 'and after two weeks it is too late').toBe(404)
  })

  test('into a second space is accepted signed in, by herself; the account stays as it was', async () => {
    const token = await linkFor(amina.email, noor, world.otherSpace)
    expect((await aBrowser()('POST', `/invitations/${token}/authenticator`)).status).toBe(422)
    expect((await aBrowser()('POST', `/invitations/${token}`, {})).status).toBe(401)
    expect((await (await signedIn(bruno))('POST', `/invitations/${token}`, {})).body.code).toBe('identity.invitation-for-another')
    expect((await world.as(amina, world.otherSpace).who()).grants).toEqual([])
    const browser = await signedIn(amina)
    expect((await browser('POST', `/invitations/${token}`, {})).body).toMatchObject({ space: { slug: 'buren' } })
    expect((await world.as(amina, world.otherSpace).who()).grants).toHaveLength(1)
    expect((await browser('GET', '/session')).body.spaces).toHaveLength(2)
  })

  test('of one space never opens what another space has given', async () => {
    await linkFor('shared@mekong.example')
    const token = await linkFor('shared@mekong.example', noor, world.otherSpace)
    const browser = aBrowser()
    const app = (await browser('POST', `/invitations/${token}/authenticator`)).body
    await browser('POST', `/invitations/${token}`, {
      name: 'Imposter',
      language: 'en',
      password: 'um comboio muito cedo',
      app: app.token,
      code: codeAt(app.secret, world.now),
    })
    expect((await browser('GET', '/session')).body.spaces).toMatchObject([{ slug: 'buren' }])
    const { id } = await world.db.selectFrom('identity.person').select('id').where('email', '=', 'shared@mekong.example').executeTakeFirstOrThrow()
    expect((await world.as({ id }).who()).grants).toEqual([])
  })
})

test('no password, code or token is kept anywhere in the corridor', async () => {
  const tables = ['corridor.errand', 'corridor.audit_detail', 'corridor.news'] as const
  const platform = '00000000-0000-7000-8000-000000000000'
  for (const spaceId of [world.space, world.otherSpace, platform]) {
    const text = JSON.stringify(
      await world.inSpace((tx) => Promise.all(tables.map((table) => tx.selectFrom(table).selectAll().where('space_id', '=', spaceId).execute())), spaceId),
    )
    expect(text).not.toContain(password)
    expect(text).not.toContain(secret)
    for (const one of Object.values(codes).flat()) expect(text).not.toContain(one)
    expect(text).not.toContain('argon2id')
  }
})

describe('the secret of an app', () => {
  const kept = async (person: CastMember) =>
    (await world.db.selectFrom('identity.authenticator').select('secret').where('person_id', '=', person.id).executeTakeFirstOrThrow()).secret
  const put = (person: CastMember, text: string) =>
    world.db.updateTable('identity.authenticator').set({ secret: text }).where('person_id', '=', person.id).execute()
  const enter = (person: CastMember) => {
    world.tick(minute)
    return aBrowser()('POST', '/session', { step: 'password', email: person.email, password, code: code() })
  }

  test('lies sealed, once set up and on the way there', async () => {
    const browser = await signedIn(chiara)
    const offer = (await browser('POST', '/account/authenticator', { password })).body
    const waiting = await world.db
      .selectFrom('identity.half_way')
      .select('secret')
      .where('kind', '=', 'authenticator-enrolment')
      .where('token_hash', '=', sha256(offer.token))
      .executeTakeFirstOrThrow()
    expect(waiting.secret).toMatch(/^sealed\.1\./)
    expect((await browser('PUT', '/account/authenticator', { token: offer.token, code: codeAt(offer.secret, world.now) })).status).toBe(200)
    const all = JSON.stringify([
      await kept(chiara),
      await world.db.selectFrom('corridor.errand').selectAll().execute(),
      await world.db.selectFrom('identity.half_way').selectAll().execute(),
    ])
    expect(all).not.toContain(offer.secret)
    await put(chiara, sealAppSecret(seal, chiara.id, secret))
  })

  test('put into another person’s row it opens nothing, nor does one that was never sealed', async () => {
    const hers = await kept(bruno)
    await put(bruno, await kept(amina))
    expect((await enter(bruno)).status).toBe(401)
    await put(bruno, secret)
    expect((await enter(bruno)).status).toBe(401)
    await put(bruno, hers)
    expect((await enter(bruno)).status).toBe(200)
  })

  test('that lies open is sealed at the start, and starting again changes nothing', async () => {
    await put(bruno, secret)
    expect(await sealWhatLiesOpen(world.db, seal)).toBe(1)
    const sealed = await kept(bruno)
    expect(sealed).toMatch(/^sealed\.1\./)
    expect(await sealWhatLiesOpen(world.db, seal)).toBe(0)
    expect(await kept(bruno)).toBe(sealed)
    expect((await enter(bruno)).status).toBe(200)
  })

  test('whose key is lost: she comes in with a code on paper and sets her app up again', async () => {
    const lost = sealWith(randomBytes(32))
    expect(await sealedElsewhere(world.db, seal)).toBe(0)
    await put(elif, sealAppSecret(lost, elif.id, secret))
    expect(await sealedElsewhere(world.db, seal)).toBe(1)
    expect((await enter(elif)).status).toBe(401)
    const begun = (await start(elif, aBrowser())).body
    expect(begun.ways).toEqual({ authenticator: false, passkey: null })
    const browser = aBrowser()
    expect((await browser('POST', '/session', { step: 'password', email: elif.email, password, code: codes[elif.id]![3] })).status).toBe(200)
    const offer = (await browser('POST', '/account/authenticator', { password })).body
    expect((await browser('PUT', '/account/authenticator', { token: offer.token, code: codeAt(offer.secret, world.now) })).status).toBe(200)
    expect(await sealedElsewhere(world.db, seal)).toBe(0)
  })
})
