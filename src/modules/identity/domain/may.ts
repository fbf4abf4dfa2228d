// Who may do what: one function, one table (rights.ts), no exceptions elsewhere.
import { markAsked } from '#kernel/asked.ts'
import type { Id } from '#kernel/id.ts'
import { notFound } from '#kernel/problem.ts'
import type { Grant, ScopeKind, Who } from '#kernel/who.ts'
import { rights, type Purpose, type Role, type Row } from './rights.ts'

/** As much of a thing as rights depend on. A programme carries all that its outcomes carry, so that who holds a part can read the frame. */
export interface Thing {
  space: Id
  programme?: Id | undefined
  outcomes?: Id[] | undefined
  /** ISO 3166-1 alpha-2, capitals. */
  countries?: string[] | undefined
  organisations?: Id[] | undefined
}

export function covers(grant: Pick<Grant, 'scope' | 'scopeId'>, thing: Thing): boolean {
  switch (grant.scope) {
    case 'space':
      return grant.scopeId === thing.space
    case 'programme':
      return grant.scopeId === thing.programme
    case 'outcome':
      return thing.outcomes?.includes(grant.scopeId) ?? false
    case 'country':
      return thing.countries?.includes(grant.scopeId) ?? false
    case 'organisation':
      return thing.organisations?.includes(grant.scopeId) ?? false
  }
}

const gives = ({ role, scope }: Pick<Grant, 'role' | 'scope'>, purpose: Purpose) =>
  Object.hasOwn(rights[purpose], role) && ((rights[purpose] as Row)[role as Role]?.includes(scope) ?? false)

export function may(who: Who, purpose: Purpose, thing: Thing): boolean {
  if (thing.space !== who.spaceId) return false
  return who.grants.some((grant) => gives(grant, purpose) && covers(grant, thing))
}

/** What a person reaches for a purpose, for questions that list: they filter in SQL by exactly these. */
export interface Reach {
  everything: boolean
  programmes: Id[]
  outcomes: Id[]
  countries: string[]
  organisations: Id[]
}

export function reachOf(who: Who, purpose: Purpose): Reach {
  const held = who.grants.filter((grant) => gives(grant, purpose))
  const ids = (scope: ScopeKind) => held.filter((grant) => grant.scope === scope).map((grant) => grant.scopeId)
  return {
    everything: held.some((grant) => grant.scope === 'space' && grant.scopeId === who.spaceId),
    programmes: ids('programme'),
    outcomes: ids('outcome'),
    countries: ids('country'),
    organisations: ids('organisation'),
  }
}

/** What every key does: the thing, or *not found*, alike for missing and forbidden. */
export function must(who: Who, purpose: Purpose, thing: Thing | undefined): void {
  markAsked(who)
  if (!thing || !may(who, purpose, thing)) throw notFound()
}
