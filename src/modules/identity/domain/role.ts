// What may be given to whom: a role for a scope that its rights know, until a date where the role must have one.
import { isCountry } from '#kernel/country.ts'
import { addDays, type Day } from '#kernel/day.ts'
import { blocker, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { scopeKinds, type ScopeKind } from '#kernel/who.ts'
import { purposes, rights, type Role, type Row } from './rights.ts'

export interface Gift {
  role: Role
  scope: ScopeKind
  scopeId: string
  from?: Day | undefined
  until?: Day | undefined
}

/** The scopes for which a role means anything. */
export const scopesOf = (role: Role): ScopeKind[] => scopeKinds.filter((scope) => purposes.some((purpose) => (rights[purpose] as Row)[role]?.includes(scope)))

/** An auditor reads until a date; when nobody says which, this many days. */
export const auditorDays = 90
export const untilOf = ({ role, from, until }: Pick<Gift, 'role' | 'from' | 'until'>, today: Day): Day | undefined =>
  until ?? (role === 'auditor' ? addDays(from ?? today, auditorDays) : undefined)

export function findingsForGift(gift: Gift, { space, today }: { space: Id; today: Day }, at = ''): Finding[] {
  const field = (name: string) => (at ? `${at}.${name}` : name)
  const findings: Finding[] = []
  if (!scopesOf(gift.role).includes(gift.scope)) findings.push(blocker('identity.role-not-for-scope', field('scope'), { role: gift.role, scope: gift.scope }))
  if (!isScopeId(gift, space)) findings.push(blocker('identity.scope-unknown', field('scopeId')))
  const until = untilOf(gift, today)
  if (until && until < (gift.from ?? today)) findings.push(blocker('identity.ends-before-it-begins', field('until')))
  else if (until && until < today) findings.push(blocker('identity.ends-in-the-past', field('until')))
  return findings
}

function isScopeId({ scope, scopeId }: Gift, space: Id): boolean {
  if (scope === 'space') return scopeId === space
  if (scope === 'country') return isCountry(scopeId)
  return Id.safeParse(scopeId).success
}
