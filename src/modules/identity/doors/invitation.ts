// Where the link of an invitation leads: she opens her account, or, having one, says yes to another space.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod/mini'
import { hasBlocker } from '#kernel/finding.ts'
import { freshId, type Id } from '#kernel/id.ts'
import type { Language } from '#kernel/language.ts'
import { Problem, refused } from '#kernel/problem.ts'
import { randomToken, sha256 } from '#server/hash.ts'
import { parseInput } from '#server/input.ts'
import { perform } from '#server/perform.ts'
import { sessionTokenIn, setSessionCookie } from '#server/session-cookie.ts'
import { acceptInvitation } from '../commands/accept-invitation.ts'
import { openAccount } from '../commands/open-account.ts'
import { signIn } from '../commands/sign-in.ts'
import { deviceOf } from '../domain/device.ts'
import { LanguageChoice, PasswordTyped, PersonName, Token } from '../domain/inputs.ts'
import { findingsForPassword } from '../domain/password.ts'
import { beginAgain, codeWrong } from '../domain/refusals.ts'
import { sealAppSecret } from '../proofs/app-secret.ts'
import { authenticatorOffer, newAuthenticatorSecret, stepOf } from '../proofs/authenticator.ts'
import { beginHalfWay, endHalfWay, tryHalfWay } from '../proofs/half-way.ts'
import { hashPassword } from '../proofs/password.ts'
import { newRecoveryCodes } from '../proofs/recovery-codes.ts'
import { invitation } from '../queries/invitation.ts'
import { personBehind } from '../queries/person-behind.ts'
import { errandFor, keepNothing, personHere, waiting, type Doors } from './doorway.ts'

type Person = { personId: Id; name: string; language: Language }
type Linked = FastifyRequest<{ Params: { token: string } }>

const Opening = z.strictObject({
  name: PersonName,
  language: LanguageChoice,
  password: PasswordTyped,
  /** Of the app's secret shown before, with the first code it made of it. */
  app: Token,
  code: z.string().check(z.maxLength(20)),
})

export function invitationDoors(app: FastifyInstance, doors: Doors): void {
  const { corridor, config, clock, seal } = doors
  const { db } = corridor

  app.get('/api/invitations/:token', async (request: Linked, reply) => {
    keepNothing(reply)
    const link = await linkIn(request)
    const here = await personBehind(db, sessionTokenIn(request, config), clock())
    const { personId: _, ...shown } = link
    return { ...shown, signedInAs: here ? { name: here.name, isHer: here.personId === link.personId } : null }
  })

  app.post('/api/invitations/:token/authenticator', async (request: Linked, reply) => {
    keepNothing(reply)
    const link = await linkIn(request)
    if (link.hasAccount) throw refused('identity.sign-in-to-accept')
    const secret = newAuthenticatorSecret()
    const token = await beginHalfWay(waiting(doors), { kind: 'authenticator-enrolment', personId: link.personId, secret }, clock())
    return { token, ...authenticatorOffer(secret, link.email) }
  })

  app.post('/api/invitations/:token', async (request: Linked, reply) => {
    keepNothing(reply)
    const link = await linkIn(request)
    const linkHash = sha256(request.params.token)
    if (link.hasAccount) return sayYes(request, link, linkHash)
    const input = parseInput(Opening, request.body)
    const findings = findingsForPassword(input.password, { email: link.email, name: input.name })
    if (hasBlocker(findings)) throw refused('identity.password-refused', findings)
    const begun = await tryHalfWay(waiting(doors), input.app, ['authenticator-enrolment'], clock())
    if (!begun || begun.personId !== link.personId) throw beginAgain()
    const step = stepOf(begun.secret, input.code.replace(/\s/g, ''), clock())
    if (step === undefined) throw codeWrong()

    const { codes, hashes } = newRecoveryCodes()
    // The code she typed opens her first session too, so the account starts one step before it.
    const app = { secret: sealAppSecret(seal, link.personId, begun.secret), step: step - 1 }
    const account = { linkHash, name: input.name, language: input.language, passwordHash: await hashPassword(input.password), app, recoveryHashes: hashes }
    await perform(corridor, openAccount, account, errandFor(doors))
    await endHalfWay(db, input.app)
    const person = { personId: link.personId, name: input.name, language: input.language }
    await firstSession(request, reply, person, step)
    if (link.space) await accept(person, link.space.id, linkHash)
    return reply.code(201).send({ recoveryCodes: codes, space: link.space })
  })

  async function linkIn(request: Linked) {
    if (!Token.safeParse(request.params.token).success) throw new Problem('identity.link-gone', 404)
    return invitation(db, request.params.token, clock())
  }

  async function sayYes(request: Linked, link: Awaited<ReturnType<typeof linkIn>>, linkHash: string) {
    const person = await personHere(doors, request)
    if (person.personId !== link.personId) throw refused('identity.invitation-for-another')
    if (link.space) await accept(person, link.space.id, linkHash)
    return { recoveryCodes: null, space: link.space }
  }

  async function accept(person: Person, spaceId: Id, linkHash: string) {
    const errand = errandFor(doors, person)
    await perform(corridor, acceptInvitation, { linkHash }, { ...errand, who: { ...errand.who, spaceId } })
  }

  async function firstSession(request: FastifyRequest, reply: FastifyReply, person: Person, step: number) {
    const token = randomToken()
    const input = {
      sessionId: freshId(),
      tokenHash: sha256(token),
      device: deviceOf(request.headers['user-agent']),
      proof: { way: 'authenticator' as const, step },
    }
    await perform(corridor, signIn, input, errandFor(doors, person))
    setSessionCookie(reply, config, token)
  }
}
