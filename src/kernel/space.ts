import type { Id } from './id.ts'

/** Where no space is: signing in, accounts, invitations. It has a head and an audit chain of its own. */
export const PLATFORM: Id = '00000000-0000-7000-8000-000000000000'
