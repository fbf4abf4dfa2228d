// What a role is for, by name. Names of things come from those who keep them, as far as the reader may know them.
import { useQuestion } from '#web/questions.ts'
import { useNames, useText } from '#web/text.ts'
import type { Pick } from '#web/ui/combobox.tsx'
import type { ScopeKind } from '#kernel/who.ts'
import { countries } from '#kernel/country.ts'

export function useScopeName(): (held: { scope: ScopeKind; scopeId: string }) => string {
  const t = useText()
  const country = useNames('region')
  const choices = useScopeChoices()
  return ({ scope, scopeId }) => {
    if (scope === 'space') return t('identity.scope-space')
    if (scope === 'country') return country(scopeId)
    return choices[scope].find((one) => one.value === scopeId)?.label ?? t.word('identity.some', scope)
  }
}

/** The lists to choose from. */
export function useScopeChoices(): Record<Exclude<ScopeKind, 'space'>, Pick[]> {
  const country = useNames('region')
  const partners = useQuestion('GET /partners', {})
  return {
    programme: [],
    outcome: [],
    country: countries.map((code) => ({ value: code, label: country(code), hint: code })),
    organisation: (partners.answer?.partners ?? []).map(({ id, name, acronym }) => ({ value: id, label: name, hint: acronym })),
  }
}
