// The people of our tests, of the demo and of the guide. Their ids are fixed, so that a line in a log can be read.
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/id.ts'
import type { Language } from '#kernel/language.ts'
import type { ScopeKind } from '#kernel/who.ts'
import type { Role } from '#modules/identity/domain/rights.ts'

export interface CastMember {
  id: Id
  name: string
  email: string
  language: Language
  /** In the first space; Noor's is in the other one. */
  grants: readonly { role: Role; scope: ScopeKind; scopeId: string; until?: Day }[]
}

const person = (number: number): Id => `0192a000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`

/** The space of the story, and another one that must never see anything of it. */
export const space = { id: '0192a000-0000-7000-8000-00000000a001', slug: 'solidar', name: 'Wereldsolidariteit voor Waardig Werk' } as const
export const otherSpace = { id: '0192a000-0000-7000-8000-00000000a002', slug: 'buren', name: 'De Buren vzw' } as const

/** Organisations that are there from the start. */
export const unions = {
  ngo: { id: '0192a000-0000-7000-8000-00000000b001', kind: 'recognised-ngo', name: 'Solidar Werk', country: 'BE', languages: ['nl', 'fr'] },
  niger: { id: '0192a000-0000-7000-8000-00000000b002', kind: 'union', name: 'Union des travailleurs du Fleuve', country: 'NE', languages: ['fr'] },
  indonesia: { id: '0192a000-0000-7000-8000-00000000b003', kind: 'union', name: 'Serikat Pekerja Nusantara', country: 'ID', languages: ['en'] },
  cambodia: { id: '0192a000-0000-7000-8000-00000000b004', kind: 'union', name: 'Mekong Garment Workers Union', country: 'KH', languages: ['en'] },
} as const

const wholeSpace = (role: Role) => ({ role, scope: 'space', scopeId: space.id }) as const

/** Officer of a partner union in Niger, on a shared phone with a weak connection. */
export const amina: CastMember = {
  id: person(1),
  name: 'Amina Moussa',
  email: 'amina@fleuve.example',
  language: 'fr',
  grants: [{ role: 'partner-officer', scope: 'organisation', scopeId: unions.niger.id }],
}
/** Programme officer in Brussels. */
export const bruno: CastMember = {
  id: person(2),
  name: 'Bruno Peeters',
  email: 'bruno@solidar.example',
  language: 'nl',
  grants: [wholeSpace('programme-officer')],
}
/** Keeps the books. */
export const chiara: CastMember = {
  id: person(3),
  name: 'Chiara Ferri',
  email: 'chiara@solidar.example',
  language: 'fr',
  grants: [wholeSpace('finance-officer')],
}
/** Hears concerns. */
export const dawit: CastMember = {
  id: person(4),
  name: 'Dawit Bekele',
  email: 'dawit@solidar.example',
  language: 'en',
  grants: [wholeSpace('integrity-contact')],
}
/** Co-ordinates and reviews for two countries; works for a partner union in one of them, from which follows nothing. */
export const elif: CastMember = {
  id: person(5),
  name: 'Elif Santoso',
  email: 'elif@nusantara.example',
  language: 'en',
  grants: [
    { role: 'co-ordinator', scope: 'country', scopeId: 'ID' },
    { role: 'co-ordinator', scope: 'country', scopeId: 'KH' },
  ],
}
/** Has an account and no business here. */
export const farid: CastMember = { id: person(6), name: 'Farid Haddad', email: 'farid@elders.example', language: 'fr', grants: [] }
/** Leads the space; approves. */
export const greet: CastMember = { id: person(7), name: 'Greet Claes', email: 'greet@solidar.example', language: 'nl', grants: [wholeSpace('director')] }
/** Reads until a date. */
export const hilde: CastMember = {
  id: person(8),
  name: 'Hilde Wouters',
  email: 'hilde@revisor.example',
  language: 'nl',
  grants: [{ ...wholeSpace('auditor'), until: '2027-03-31' }],
}
/** Manages the file at the funder; sees what was approved. */
export const ivo: CastMember = { id: person(9), name: 'Ivo Lambert', email: 'ivo@funder.example', language: 'fr', grants: [wholeSpace('funder')] }
/** Lets people in and out; sees no content. */
export const katrien: CastMember = { id: person(10), name: 'Katrien Maes', email: 'katrien@solidar.example', language: 'nl', grants: [wholeSpace('keeper')] }

/** Director of the other space. */
export const noor: CastMember = {
  id: person(11),
  name: 'Noor Jansen',
  email: 'noor@buren.example',
  language: 'nl',
  grants: [{ role: 'director', scope: 'space', scopeId: otherSpace.id }],
}

export const cast = { amina, bruno, chiara, dawit, elif, farid, greet, hilde, ivo, katrien } as const
