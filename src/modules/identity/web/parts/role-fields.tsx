// The fields of one role: which, for what, until when, and why.
import { addDays, type Day } from '#kernel/day.ts'
import type { ScopeKind } from '#kernel/who.ts'
import { useText } from '#web/text.ts'
import { Combobox } from '#web/ui/combobox.tsx'
import { DateField } from '#web/ui/date-field.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { roles, type Role } from '../../domain/rights.ts'
import { auditorDays, scopesOf } from '../../domain/role.ts'
import { useScopeChoices, useSeesContent } from './scope-names.ts'

export interface RoleDraft {
  role: Role | ''
  scope: ScopeKind | ''
  scopeId: string
  until: Day | ''
  reason: string
}

export const emptyRole: RoleDraft = { role: '', scope: '', scopeId: '', until: '', reason: '' }

/** As the verbs take it. */
export const givenRole = ({ role, scope, scopeId, until, reason }: RoleDraft, { id, space }: { id: string; space: string }) => ({
  id,
  role: role as Role,
  scope: scope as ScopeKind,
  scopeId: scope === 'space' ? space : scopeId,
  reason,
  ...(until && { until }),
})

export function RoleFields({ value, onChange, at = '', today }: { value: RoleDraft; onChange(value: RoleDraft): void; at?: string; today: Day }) {
  const t = useText()
  const choices = useScopeChoices(value.scope)
  const field = (name: string) => (at ? `${at}.${name}` : name)
  const seesContent = useSeesContent()
  /** Whoever lets people in without seeing the work has no names to choose from, and is not asked to type ids. */
  const canName = (scope: ScopeKind) => seesContent || scope === 'space' || scope === 'country'
  const notHers = (isHers: boolean) => (isHers ? {} : { reason: t('identity.scope-not-seen') })
  const scopes = value.role ? scopesOf(value.role) : []

  function chooseRole(role: Role) {
    const possible = scopesOf(role).filter(canName)
    const scope = value.scope && possible.includes(value.scope) ? value.scope : possible[0]!
    onChange({
      ...value,
      role,
      scope,
      scopeId: scope === value.scope ? value.scopeId : '',
      until: role === 'auditor' && !value.until ? addDays(today, auditorDays) : value.until,
    })
  }
  return (
    <>
      <Select
        label={t('identity.role')}
        at={field('role')}
        value={value.role}
        onChange={chooseRole}
        empty={t('identity.choose')}
        options={roles.map((role) => ({ value: role, label: t.word('identity.role', role), ...notHers(scopesOf(role).some(canName)) }))}
        help={value.role ? t.word('identity.role-means', value.role) : undefined}
      />
      {scopes.length > 0 && (
        <Select
          label={t('identity.scope')}
          at={field('scope')}
          value={value.scope}
          onChange={(scope) => onChange({ ...value, scope, scopeId: '' })}
          options={scopes.map((scope) => ({ value: scope, label: t.word('identity.scope', scope), ...notHers(canName(scope)) }))}
          help={seesContent ? undefined : t('identity.scope-help-no-content')}
        />
      )}
      {value.scope && value.scope !== 'space' && (
        <Combobox
          label={t.word('identity.which', value.scope)}
          at={field('scopeId')}
          value={value.scopeId}
          onChange={(scopeId) => onChange({ ...value, scopeId })}
          options={choices[value.scope]}
        />
      )}
      <DateField
        label={t('identity.until')}
        at={field('until')}
        optional={value.role !== 'auditor'}
        from={today}
        value={value.until}
        onChange={(until) => onChange({ ...value, until })}
        help={value.role === 'auditor' ? t('identity.auditor-until', { days: auditorDays }) : t('identity.until-help')}
      />
      <TextField
        label={t('identity.reason')}
        at={field('reason')}
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
        help={t('identity.reason-help')}
        maxLength={500}
      />
    </>
  )
}
