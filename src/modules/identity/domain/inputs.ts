// Shapes that several verbs and doors take.
import { z } from 'zod/mini'
import { Day } from '#kernel/day.ts'
import { Id } from '#kernel/id.ts'
import { languages } from '#kernel/language.ts'
import { oneLine } from '#kernel/plain-text.ts'
import { scopeKinds } from '#kernel/who.ts'
import { roles } from './rights.ts'

/** Compared and kept in small letters. */
export const Email = z.pipe(
  z.pipe(
    z.string().check(z.maxLength(254, 'identity.email')),
    z.transform((typed: string) => typed.trim().toLowerCase()),
  ),
  z
    .string()
    .check(
      z.regex(/^[^\s@"<>(),:;\\[\]\u0000-\u001f\u007f]+@[^\s@"<>(),:;\\[\]\u0000-\u001f\u007f]+\.[^\s@"<>(),:;\\[\]\u0000-\u001f\u007f]+$/, 'identity.email'),
    ),
)
export const PersonName = oneLine(200)
export const LanguageChoice = z.enum(languages)
export const Reason = oneLine(500)

export const GivenRole = z.strictObject({
  id: Id,
  role: z.enum(roles),
  scope: z.enum(scopeKinds),
  scopeId: z.string().check(z.maxLength(36)),
  from: z.optional(Day),
  until: z.optional(Day),
  reason: Reason,
})

export const PasswordTyped = z.string().check(z.maxLength(1000, 'identity.password-long'))
export const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))
export const Token = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/, 'identity.token'))
/** Of an authenticator app, sealed by the door: the plain one never enters the corridor. */
export const SealedSecret = z.string().check(z.regex(/^sealed\.1\.[0-9a-f]{8}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{64}$/))
/** The demo prints the secrets of its people for everybody; they are sealed when the server starts. */
export const SealedOrPrintedSecret = z.string().check(z.regex(/^([A-Z2-7]{32}|sealed\.1\.[0-9a-f]{8}\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]{64})$/))
