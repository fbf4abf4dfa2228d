// What `minga start --demo` tells whoever started it: as whom one can sign in, and with what.
import { codeAt } from '#modules/identity/proofs/authenticator.ts'
import { demoPassword, demoPeople } from './people.ts'

export interface SignIn {
  name: string
  /** One sentence: who she is and what she can do here. */
  role: string
  email: string
  password: string
  totpSecret: string
  /** Six digits, good for half a minute and for one sign-in. */
  code: string
}

export const signInsOf = (now: Date): SignIn[] =>
  Object.values(demoPeople).map(({ name, role, email, password, totpSecret }) => ({ name, role, email, password, totpSecret, code: codeAt(totpSecret, now) }))

/** The same for people, as lines of a terminal. */
export function signInLines(now: Date): string[] {
  const all = signInsOf(now)
  const wide = (pick: (one: SignIn) => string) => Math.max(...all.map((one) => pick(one).length))
  const [emails, secrets] = [wide((one) => one.email), wide((one) => one.totpSecret)]
  return [
    `Everybody signs in with the password "${demoPassword}" and a code of six digits.`,
    'The code below is good for half a minute; after that, put the secret into an authenticator app.',
    '',
    ...all.map(({ email, code, totpSecret, name, role }) => `  ${email.padEnd(emails)}  ${code}  ${totpSecret.padEnd(secrets)}  ${name}: ${role}`),
  ]
}
