// The table of rights: for each purpose, the roles that have it and the scopes for which they may hold it. Printed in docs/rights.md; each cell is a test.
import type { ScopeKind } from '#kernel/who.ts'

export const roles = [
  'director', // leads the space; approves
  'programme-officer', // writes frameworks
  'co-ordinator', // reviews for countries or outcomes, wherever she is employed
  'partner-officer', // works for one organisation; sees all that is held about it
  'finance-officer', // sees the books and what they belong to
  'auditor', // reads until a date
  'funder', // sees what was approved
  'keeper', // lets people in and out; sees no content
  'integrity-contact', // hears concerns; the role gives ciphertext, a key gives meaning
] as const
export type Role = (typeof roles)[number]

export type Row = Partial<Record<Role, readonly ScopeKind[]>>

const space = ['space'] as const
const frame = ['space', 'programme'] as const
const work = ['space', 'programme', 'outcome'] as const
const field = ['space', 'programme', 'outcome', 'country'] as const
const own = ['organisation'] as const

const readers: Row = {
  director: space,
  'programme-officer': field,
  'co-ordinator': field,
  'partner-officer': own,
  'finance-officer': [...work, 'organisation'],
  auditor: frame,
}

export const rights = {
  /** Know the space: its name, its languages, its vocabulary. Whoever holds any role. */
  'space.read': {
    director: space,
    'programme-officer': field,
    'co-ordinator': field,
    'partner-officer': own,
    'finance-officer': [...work, 'organisation'],
    auditor: frame,
    funder: frame,
    keeper: space,
    'integrity-contact': space,
  },
  'space.edit': { director: space, keeper: space },
  'people.read': { director: space, keeper: space, 'programme-officer': space },
  'people.manage': { director: space, keeper: space },
  'audit.read': { director: space, auditor: space, keeper: space },

  'partners.read': readers,
  'partners.edit': { director: space, 'programme-officer': [...frame, 'country'] },
  /** Say that something about a partner may be public. */
  'partners.clear': { director: space, 'programme-officer': space },
  /** A partner keeps her own contacts and languages right. */
  'partners.tend': { director: space, 'programme-officer': [...frame, 'country'], 'partner-officer': own },

  'programme.read': readers,
  'programme.edit': { director: space, 'programme-officer': frame },
  'programme.approve': { director: space },
  'approved.read': { ...readers, funder: frame },

  'outcome.read': readers,
  'outcome.edit': { director: space, 'programme-officer': work },
  /** Propose a dated amendment of what was approved. */
  'outcome.propose': { director: space, 'programme-officer': field, 'co-ordinator': field },
  /** Read a proposed amendment and say: agreed, or: with these remarks. */
  'outcome.review': { director: space, 'co-ordinator': ['outcome', 'country', 'programme'] },
  'outcome.translate': { director: space, 'programme-officer': field, 'co-ordinator': field, 'partner-officer': own },

  'comment.add': { director: space, 'programme-officer': field, 'co-ordinator': field, 'partner-officer': own, 'finance-officer': [...work, 'organisation'] },
  'files.add': { director: space, 'programme-officer': field, 'co-ordinator': field, 'partner-officer': own, 'finance-officer': [...work, 'organisation'] },

  'money.read': { director: space, 'programme-officer': field, 'finance-officer': [...work, 'organisation'], auditor: frame, 'partner-officer': own },
  /** Type in what is budgeted. */
  'money.edit': { director: space, 'programme-officer': work },

  'iati.import': { director: space, 'programme-officer': frame },
  'iati.export': { director: space, 'programme-officer': work },
} as const satisfies Record<string, Row>

export type Purpose = keyof typeof rights
export const purposes = Object.keys(rights) as Purpose[]
