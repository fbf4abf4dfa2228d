// The cast of the tests, in a space of their own: whoever starts the demo signs in as one of them.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Language } from '#kernel/language.ts'
import type { ScopeKind } from '#kernel/who.ts'
import type { Role } from '#modules/identity/domain/rights.ts'
import { idOf } from './demo/ids.ts'

export const demoSpace = { id: idOf('space'), slug: 'demo', name: 'Demo Union International' } as const

/** Known to everybody who reads this: the demo is for looking at, not for keeping anything. */
export const demoPassword = 'we weave decent work together'

export interface DemoPerson {
  id: Id
  name: string
  /** Who she is, in one sentence for the screen on which somebody chooses as whom to sign in. */
  role: string
  email: string
  password: string
  /** What her authenticator app would hold. */
  totpSecret: string
  language: Language
  roles: readonly { role: Role; scope: ScopeKind; scopeId: string; until?: Day; reason: string }[]
}

function person(first: string, more: Omit<DemoPerson, 'id' | 'email' | 'password' | 'totpSecret'>): DemoPerson {
  return {
    ...more,
    id: idOf(`person ${first}`),
    email: `${first}@demo.example`,
    password: demoPassword,
    totpSecret: `${first}MINGADEMO`.toUpperCase().repeat(4).slice(0, 32),
  }
}

const here = (role: Role, reason: string) => ({ role, scope: 'space', scopeId: demoSpace.id, reason }) as const

export const amina = person('amina', {
  name: 'Amina Moussa',
  language: 'fr',
  role: 'Programme officer of SNT-Niger, a partner union; works on a shared phone with a weak connection',
  roles: [{ role: 'partner-officer', scope: 'organisation', scopeId: idOf('organisation SNT-Niger'), reason: 'Works for SNT-Niger on the programme' }],
})
export const bruno = person('bruno', {
  name: 'Bruno Peeters',
  language: 'nl',
  role: 'Programme officer in Brussels; writes the framework and follows it',
  roles: [here('programme-officer', 'Programme officer for all outcomes')],
})
export const chiara = person('chiara', {
  name: 'Chiara Ferri',
  language: 'fr',
  role: 'Finance officer; sees the money and what it is for',
  roles: [here('finance-officer', 'Keeps the books')],
})
export const dawit = person('dawit', {
  name: 'Dawit Bekele',
  language: 'en',
  role: 'Integrity contact; hears concerns, and sees nothing of the programme',
  roles: [here('integrity-contact', 'Appointed by the board')],
})
export const elif = person('elif', {
  name: 'Elif Santoso',
  language: 'en',
  role: 'Co-ordinator for Indonesia, Cambodia and the Philippines, sitting in KSD-Indonesia; reviews amendments',
  roles: ['ID', 'KH', 'PH'].map(
    (country) => ({ role: 'co-ordinator', scope: 'country', scopeId: country, reason: 'Continental co-ordinator for Asia' }) as const,
  ),
})
export const farid = person('farid', { name: 'Farid Haddad', language: 'fr', role: 'A stranger; has an account, and no business here', roles: [] })
export const greet = person('greet', { name: 'Greet Claes', language: 'nl', role: 'Director; approves', roles: [] }) // first director: opens the space
export const hilde = person('hilde', {
  name: 'Hilde Wouters',
  language: 'nl',
  role: 'Auditor; reads everything, until a date',
  roles: [here('auditor', 'Audit of the programme file')],
})
export const ivo = person('ivo', {
  name: 'Ivo Lambert',
  language: 'fr',
  role: 'File manager at the funder; sees what was approved',
  roles: [here('funder', 'Follows the file at the Demo Development Fund')],
})
export const katrien = person('katrien', {
  name: 'Katrien Maes',
  language: 'nl',
  role: 'Keeper; lets people in and out, and sees no content',
  roles: [here('keeper', 'Looks after accounts')],
})

export const demoPeople = { amina, bruno, chiara, dawit, elif, farid, greet, hilde, ivo, katrien }
