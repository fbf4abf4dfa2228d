// Signing in and out. Two halves always: something known (password) and something held (app, passkey, paper), or a passkey that checks her itself.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod/mini'
import { freshId, Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import { randomToken, sha256 } from '#server/hash.ts'
import { parseInput } from '#server/input.ts'
import { perform } from '#server/perform.ts'
import { sessionTokenIn, setSessionCookie } from '#server/session-cookie.ts'
import { endOtherSessions, endSession } from '../commands/end-session.ts'
import { signIn, type Proof } from '../commands/sign-in.ts'
import { deviceOf } from '../domain/device.ts'
import { Email, PasswordTyped, Token } from '../domain/inputs.ts'
import { recoveryCodeIn } from '../domain/recovery-code.ts'
import { beginAgain, signInRefused } from '../domain/refusals.ts'
import { openAppSecret } from '../proofs/app-secret.ts'
import { stepOf } from '../proofs/authenticator.ts'
import { beginHalfWay, endHalfWay, tryHalfWay } from '../proofs/half-way.ts'
import { countBeginning, countTry, forgiveOne, forgiveTries } from '../proofs/misses.ts'
import { passkeyAnswers, passkeyQuestion, type PasskeyAnswer } from '../proofs/passkey.ts'
import { isPassword } from '../proofs/password.ts'
import { recoveryHash } from '../proofs/recovery-codes.ts'
import { mySessions, mySpaces } from '../queries/my-account.ts'
import { personBehind } from '../queries/person-behind.ts'
import { signInWays, type SignInWays } from '../queries/sign-in-ways.ts'
import { watchSignIn } from './watch-sign-in.ts'
import { errandFor, keepNothing, personHere, waiting, type Doors } from './doorway.ts'

export const PasskeyAnswered = z.strictObject({
  id: z.string().check(z.maxLength(1400)),
  rawId: z.string().check(z.maxLength(1400)),
  type: z.literal('public-key'),
  response: z.record(z.string(), z.unknown()),
  clientExtensionResults: z.record(z.string(), z.unknown()),
  authenticatorAttachment: z.optional(z.string()),
})
const Code = z.string().check(z.maxLength(60))

export const SignIn = z.discriminatedUnion('step', [
  /** `code` may come along at once: one round trip less on a slow line. */
  z.strictObject({ step: z.literal('password'), email: Email, password: PasswordTyped, code: z.optional(Code) }),
  z.strictObject({ step: z.literal('code'), token: Token, code: Code }),
  z.strictObject({ step: z.literal('passkey'), token: Token, answer: PasskeyAnswered }),
])
type Step<Name> = Extract<z.output<typeof SignIn>, { step: Name }>

export function sessionDoors(app: FastifyInstance, doors: Doors): void {
  const { corridor, config, clock, seal } = doors
  const { db } = corridor

  app.post('/api/session', async (request, reply) => {
    keepNothing(reply)
    return watchSignIn(request, async () => {
      const input = parseInput(SignIn, request.body)
      if (input.step === 'password') return withPassword(request, reply, input)
      return input.step === 'code' ? withCode(request, reply, input) : withPasskey(request, reply, input)
    })
  })

  /** A passkey alone: the device says who she is and has checked that it is she. */
  app.post('/api/session/passkey', async (request, reply) => {
    keepNothing(reply)
    await countBeginning(db, request.ip, clock())
    const options = await passkeyQuestion(config, [])
    return { token: await beginHalfWay(waiting(doors), { kind: 'passkey-sign-in', secret: options.challenge }, clock()), options }
  })

  app.get('/api/session', async (request, reply) => {
    keepNothing(reply)
    return hers(await personHere(doors, request))
  })

  app.delete('/api/session', async (request, reply) => {
    const person = await personBehind(db, sessionTokenIn(request, config), clock())
    if (person) await perform(corridor, endSession, { sessionId: person.sessionId }, errandFor(doors, person))
    setSessionCookie(reply, config, null)
    // Not "storage": what she has not sent yet waits in the outbox of this browser, and must outlive signing out. The app clears the rest itself.
    return reply.header('clear-site-data', '"cache"').code(204).send()
  })

  app.get('/api/sessions', async (request, reply) => {
    keepNothing(reply)
    const person = await personHere(doors, request)
    return mySessions(db, person.personId, person.sessionId, clock())
  })

  app.delete<{ Params: { sessionId: string } }>('/api/sessions/:sessionId', async (request, reply) => {
    const person = await personHere(doors, request)
    if (!Id.safeParse(request.params.sessionId).success) throw notFound()
    await perform(corridor, endSession, { sessionId: request.params.sessionId }, errandFor(doors, person))
    if (request.params.sessionId === person.sessionId) setSessionCookie(reply, config, null)
    return reply.code(204).send()
  })

  app.delete('/api/sessions', async (request) => {
    const person = await personHere(doors, request)
    return (await perform(corridor, endOtherSessions, { keep: person.sessionId }, errandFor(doors, person))).answer
  })

  const appOf = ({ id, appSecret }: SignInWays) => openAppSecret(seal, id, appSecret)

  async function withPassword(request: FastifyRequest, reply: FastifyReply, { email, password, code }: Step<'password'>) {
    const attempt = { email, address: request.ip }
    await countTry(db, attempt, clock())
    const ways = await signInWays(db, { email })
    if (!(await isPassword(ways?.passwordHash, password)) || !ways) throw signInRefused()
    if (code !== undefined) return enter(request, reply, ways, proofIn(appOf(ways), code, clock()))
    await forgiveOne(db, attempt)
    const options = ways.passkeys.length ? await passkeyQuestion(config, ways.passkeys) : undefined
    const token = await beginHalfWay(waiting(doors), { kind: 'second-factor', personId: ways.id, secret: options?.challenge ?? '' }, clock())
    return { next: 'second-factor' as const, token, ways: { authenticator: appOf(ways) !== undefined, passkey: options ?? null } }
  }

  async function withCode(request: FastifyRequest, reply: FastifyReply, { token, code }: Step<'code'>) {
    const begun = await tryHalfWay(waiting(doors), token, ['second-factor'], clock())
    const ways = begun && (await signInWays(db, { personId: begun.personId }))
    if (!ways) throw beginAgain()
    await countTry(db, { email: ways.email, address: request.ip }, clock())
    return enter(request, reply, ways, proofIn(appOf(ways), code, clock()), token)
  }

  async function withPasskey(request: FastifyRequest, reply: FastifyReply, { token, answer }: Step<'passkey'>) {
    const begun = await tryHalfWay(waiting(doors), token, ['second-factor', 'passkey-sign-in'], clock())
    if (!begun) throw beginAgain()
    const kept = await db
      .selectFrom('identity.passkey')
      .select(['id', 'person_id', 'public_key', 'counter', 'transports'])
      .where('id', '=', answer.id)
      .executeTakeFirst()
    const isHers = kept && (begun.kind === 'passkey-sign-in' || kept.person_id === begun.personId)
    const ways = isHers ? await signInWays(db, { personId: kept.person_id }) : undefined
    if (!kept || !ways) throw signInRefused()
    await countTry(db, { email: ways.email, address: request.ip }, clock())
    const counter = await passkeyAnswers(config, begun.secret, kept, answer as PasskeyAnswer)
    return enter(request, reply, ways, counter === undefined ? undefined : { way: 'passkey', passkeyId: kept.id, counter }, token)
  }

  async function enter(request: FastifyRequest, reply: FastifyReply, ways: SignInWays, proof: Proof | undefined, begun?: string) {
    if (!proof) throw signInRefused()
    const person = { personId: ways.id, name: ways.name, language: ways.language, email: ways.email }
    const token = randomToken()
    const input = { sessionId: freshId(), tokenHash: sha256(token), device: deviceOf(request.headers['user-agent']), proof }
    await perform(corridor, signIn, input, errandFor(doors, person))
    if (begun) await endHalfWay(db, begun)
    await forgiveTries(db, { email: ways.email, address: request.ip }, clock())
    setSessionCookie(reply, config, token)
    return { next: 'in' as const, ...(await hers(person)) }
  }

  async function hers({ personId, name, email, language }: { personId: Id; name: string; email: string; language: string }) {
    return { person: { id: personId, name, email, language }, spaces: await mySpaces(db, personId) }
  }
}

/** Six digits are the app's; anything else can only be one of the codes on paper. */
function proofIn(appSecret: string | undefined, typed: string, now: Date): Proof | undefined {
  const digits = typed.replace(/\s/g, '')
  if (/^\d{6}$/.test(digits)) {
    const step = appSecret ? stepOf(appSecret, digits, now) : undefined
    return step === undefined ? undefined : { way: 'authenticator', step }
  }
  const code = recoveryCodeIn(typed)
  return code === undefined ? undefined : { way: 'recovery-code', codeHash: recoveryHash(code) }
}
