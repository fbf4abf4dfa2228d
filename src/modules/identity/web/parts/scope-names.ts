// What a role is for, by name. Names of things come from those who keep them, as far as the reader may know them.
import { useQueries } from '@tanstack/react-query'
import { countries } from '#kernel/country.ts'
import { read } from '#kernel/translated-text.ts'
import type { ScopeKind } from '#kernel/who.ts'
import { ask, currentSpace } from '#web/ask.ts'
import { useQuestion } from '#web/questions.ts'
import { useNames, useText } from '#web/text.ts'
import type { Pick } from '#web/ui/combobox.tsx'

export function useScopeName({ scope, scopeId }: { scope: ScopeKind; scopeId: string }): string {
  const t = useText()
  const country = useNames('region')
  const choices = useScopeChoices(scope)
  if (scope === 'space') return t('identity.scope-space')
  if (scope === 'country') return country(scopeId)
  return choices[scope].find((one) => one.value === scopeId)?.label ?? t.word('identity.some', scope)
}

const outcomesOf = 'GET /programmes/:programmeId'

/** False for a keeper, who lets people in and sees none of their work. */
export function useSeesContent(): boolean {
  const rights = useQuestion('GET /my-rights', {})
  return !rights.answer || Boolean(rights.answer.purposes['programme.read'] && rights.answer.purposes['partners.read'])
}

/** Outcomes are asked programme by programme; of so many, the newest, which are those that roles are given for. */
const mostProgrammes = 20

/** The lists to choose from, as far as `scope` needs them. A keeper's has only countries: the others are not even asked for. */
export function useScopeChoices(scope: ScopeKind | ''): Record<Exclude<ScopeKind, 'space'>, Pick[]> {
  const t = useText()
  const country = useNames('region')
  const rights = useQuestion('GET /my-rights', {})
  const reads = (purpose: 'partners.read' | 'programme.read', isNeeded: boolean) => ({ when: isNeeded && Boolean(rights.answer?.purposes[purpose]) })
  const partners = useQuestion('GET /partners', {}, reads('partners.read', scope === 'organisation'))
  const programmes = useQuestion('GET /programmes', {}, reads('programme.read', scope === 'programme' || scope === 'outcome'))
  const readable = (programmes.answer?.programmes ?? []).filter((one) => one.readable)
  const pages = useQueries({
    queries: (scope === 'outcome' ? readable.slice(0, mostProgrammes) : []).map(({ id }) => ({
      queryKey: [currentSpace(), outcomesOf, { programmeId: id }],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(outcomesOf, { programmeId: id }, signal),
    })),
  })
  return {
    programme: readable.map(({ id, code, title }) => ({ value: id, label: read(title, t.language).text, hint: code })),
    outcome: pages.flatMap((page, index) =>
      (page.data?.outcomes ?? []).map(({ id, code, title }) => ({
        value: id,
        label: `${code} ${read(title, t.language).text}`,
        hint: pages.length > 1 ? readable[index]!.code : '',
      })),
    ),
    country: countries.map((code) => ({ value: code, label: country(code), hint: code })),
    organisation: (partners.answer?.partners ?? []).map(({ id, name, acronym }) => ({ value: id, label: name, hint: acronym })),
  }
}
