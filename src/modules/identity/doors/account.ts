// Her own account: name, language, and all by which she proves who she is.
import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import { hasBlocker } from '#kernel/finding.ts'
import { oneLine } from '#kernel/plain-text.ts'
import { refused } from '#kernel/problem.ts'
import { parseInput } from '#server/input.ts'
import { perform } from '#server/perform.ts'
import { changeMe } from '../commands/change-me.ts'
import { makeRecoveryCodes } from '../commands/make-recovery-codes.ts'
import { addPasskey, removePasskey } from '../commands/passkeys.ts'
import { setAuthenticator } from '../commands/set-authenticator.ts'
import { setPassword } from '../commands/set-password.ts'
import { PasswordTyped, Token } from '../domain/inputs.ts'
import { findingsForPassword } from '../domain/password.ts'
import { beginAgain, codeWrong } from '../domain/refusals.ts'
import { sealAppSecret } from '../proofs/app-secret.ts'
import { authenticatorOffer, newAuthenticatorSecret, stepOf } from '../proofs/authenticator.ts'
import { beginHalfWay, endHalfWay, tryHalfWay } from '../proofs/half-way.ts'
import { newPasskeyIn, passkeyOffer, type PasskeyAnswer } from '../proofs/passkey.ts'
import { hashPassword } from '../proofs/password.ts'
import { newRecoveryCodes } from '../proofs/recovery-codes.ts'
import { myAccount } from '../queries/my-account.ts'
import { confirmPassword, errandFor, keepNothing, personHere, waiting, type Doors } from './doorway.ts'
import { PasskeyAnswered } from './session.ts'

const Confirmed = z.strictObject({ password: PasswordTyped })

export function accountDoors(app: FastifyInstance, doors: Doors): void {
  const { corridor, config, clock, seal } = doors
  const { db } = corridor

  app.get('/api/account', async (request, reply) => {
    keepNothing(reply)
    return myAccount(db, (await personHere(doors, request)).personId)
  })

  app.patch('/api/account', async (request) => {
    const person = await personHere(doors, request)
    return (await perform(corridor, changeMe, request.body as object, errandFor(doors, person))).answer
  })

  app.put('/api/account/password', async (request) => {
    const person = await personHere(doors, request)
    const { password, next } = parseInput(z.strictObject({ password: PasswordTyped, next: PasswordTyped }), request.body)
    const findings = findingsForPassword(next, person, 'next')
    if (hasBlocker(findings)) throw refused('identity.password-refused', findings)
    await confirmPassword(doors, request, person, password)
    const input = { passwordHash: await hashPassword(next), keepSession: person.sessionId }
    return (await perform(corridor, setPassword, input, errandFor(doors, person))).answer
  })

  app.post('/api/account/authenticator', async (request, reply) => {
    keepNothing(reply)
    const person = await personHere(doors, request)
    await confirmPassword(doors, request, person, parseInput(Confirmed, request.body).password)
    const secret = newAuthenticatorSecret()
    const token = await beginHalfWay(waiting(doors), { kind: 'authenticator-enrolment', personId: person.personId, secret }, clock())
    return { token, ...authenticatorOffer(secret, person.email) }
  })

  app.put('/api/account/authenticator', async (request) => {
    const person = await personHere(doors, request)
    const { token, code } = parseInput(z.strictObject({ token: Token, code: z.string().check(z.maxLength(20)) }), request.body)
    const begun = await tryHalfWay(waiting(doors), token, ['authenticator-enrolment'], clock())
    if (!begun || begun.personId !== person.personId) throw beginAgain()
    const step = stepOf(begun.secret, code.replace(/\s/g, ''), clock())
    if (step === undefined) throw codeWrong()
    await perform(corridor, setAuthenticator, { secret: sealAppSecret(seal, person.personId, begun.secret), step }, errandFor(doors, person))
    await endHalfWay(db, token)
    return {}
  })

  app.post('/api/account/recovery-codes', async (request, reply) => {
    keepNothing(reply)
    const person = await personHere(doors, request)
    await confirmPassword(doors, request, person, parseInput(Confirmed, request.body).password)
    const { codes, hashes } = newRecoveryCodes()
    await perform(corridor, makeRecoveryCodes, { hashes }, errandFor(doors, person))
    return { codes }
  })

  app.post('/api/account/passkeys/offer', async (request, reply) => {
    keepNothing(reply)
    const person = await personHere(doors, request)
    const ways = await confirmPassword(doors, request, person, parseInput(Confirmed, request.body).password)
    const options = await passkeyOffer(config, ways, ways.passkeys)
    return { token: await beginHalfWay(waiting(doors), { kind: 'passkey-enrolment', personId: person.personId, secret: options.challenge }, clock()), options }
  })

  app.post('/api/account/passkeys', async (request, reply) => {
    const person = await personHere(doors, request)
    const { token, name, answer } = parseInput(z.strictObject({ token: Token, name: oneLine(80), answer: PasskeyAnswered }), request.body)
    const begun = await tryHalfWay(waiting(doors), token, ['passkey-enrolment'], clock())
    if (!begun || begun.personId !== person.personId) throw beginAgain()
    const made = await newPasskeyIn(config, begun.secret, answer as PasskeyAnswer)
    if (!made) throw refused('identity.passkey-not-understood')
    const { id, counter, transports } = made
    await perform(
      corridor,
      addPasskey,
      { id, publicKey: Buffer.from(made.public_key).toString('base64url'), counter, transports, name },
      errandFor(doors, person),
    )
    await endHalfWay(db, token)
    return reply.code(201).send({})
  })

  app.delete<{ Params: { id: string } }>('/api/account/passkeys/:id', async (request, reply) => {
    const person = await personHere(doors, request)
    await perform(corridor, removePasskey, { id: request.params.id }, errandFor(doors, person))
    return reply.code(204).send()
  })
}
