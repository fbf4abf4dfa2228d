// Absurd requests to the doors outside any space: refused in words, never with 500.
import Fastify from 'fastify'
import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { freshId } from '#kernel/id.ts'
import { answerProblem } from '#server/answer-problem.ts'
import { sha256, randomToken } from '#server/hash.ts'
import { amina } from '#tests/cast.ts'
import { sealWith } from '#server/secrets.ts'
import { aWorld } from '#tests/world.ts'
import { identityDoors } from './doors.ts'

const world = await aWorld()
const app = Fastify()
app.setErrorHandler(answerProblem)
identityDoors(app, world.corridor, { config: { publicUrl: new URL('http://localhost:8090') }, clock: () => world.now, seal: sealWith(randomBytes(32)) })

const doors = [
  'POST /session',
  'POST /session/passkey',
  'GET /session',
  'GET /sessions',
  'DELETE /sessions',
  'DELETE /sessions/:x',
  'GET /account',
  'PATCH /account',
  'PUT /account/password',
  'POST /account/authenticator',
  'PUT /account/authenticator',
  'POST /account/recovery-codes',
  'POST /account/passkeys/offer',
  'POST /account/passkeys',
  'DELETE /account/passkeys/:x',
  'GET /invitations/:x',
  'POST /invitations/:x',
  'POST /invitations/:x/authenticator',
]
const token = randomToken()
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\u0000', '\ud800', 'x'.repeat(3000), '123456', token, amina.email, 'a@b.example', '../..', '%00', freshId()),
)
const names = [
  'step',
  'email',
  'password',
  'code',
  'token',
  'answer',
  'next',
  'name',
  'language',
  'app',
  'id',
  'rawId',
  'type',
  'response',
  'clientExtensionResults',
  '__proto__',
]
const value = fc.oneof({ depthSize: 'small' }, text, fc.anything(), fc.constantFrom('password', 'passkey', 'code', 'public-key', 'nl'))
const body = fc.oneof(fc.dictionary(fc.constantFrom(...names), fc.oneof(value, fc.dictionary(fc.constantFrom(...names), value))), fc.anything(), text)

test('two thousand of them', { timeout: 60_000 }, async () => {
  await world.db
    .insertInto('identity.session')
    .values({
      id: freshId(),
      person_id: amina.id,
      token_hash: sha256(token),
      way: 'passkey',
      device: '',
      started_at: world.now,
      last_seen_at: world.now,
      ends_at: new Date(world.now.getTime() + 60 * 86_400_000),
    })
    .execute()
  const begun = async () => (await app.inject({ method: 'POST', url: '/api/session/passkey' })).json().token as string
  const bad: string[] = []
  const statuses = new Map<number, number>()
  const cases = fc.sample(fc.tuple(fc.constantFrom(...doors), body, text, fc.boolean()), { numRuns: 2000, seed: 11 })
  for (const [door, payload, inPath, signedIn] of cases) {
    if (door === 'DELETE /sessions') continue
    const [method, path] = door.split(' ') as ['POST', string]
    const url = `/api${path.replace(':x', encodeURIComponent(inPath.toWellFormed()).slice(0, 90) || 'x')}`
    const given = JSON.stringify(payload, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)) ?? 'null'
    world.tick(60_000)
    const answer = await app.inject({
      method,
      url,
      headers: { ...(signedIn ? { cookie: `minga=${token}` } : {}), ...(method === ('GET' as string) ? {} : { 'content-type': 'application/json' }) },
      ...(method === ('GET' as string) ? {} : { payload: given }),
    })
    statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1)
    if (answer.statusCode >= 500) bad.push(`${door} ${url} ${given} → ${answer.body}`)
  }
  // A passkey's answer that is right in shape and rubbish inside.
  for (const rubbish of fc.sample(text, { numRuns: 100, seed: 12 })) {
    const answer = {
      id: rubbish,
      rawId: rubbish,
      type: 'public-key',
      response: { clientDataJSON: rubbish, authenticatorData: rubbish, signature: rubbish, attestationObject: rubbish },
      clientExtensionResults: {},
    }
    world.tick(3_600_000)
    const sent = await app.inject({ method: 'POST', url: '/api/session', payload: { step: 'passkey', token: await begun(), answer } })
    if (sent.statusCode >= 500) bad.push(`${rubbish} → ${sent.body}`)
  }
  expect(bad).toEqual([])
  expect([...statuses.keys()].sort()).toEqual(expect.arrayContaining([200, 401, 404, 422]))
})
