import { useQuestion } from '#web/questions.ts'
import { useNames } from '#web/text.ts'
import type { Pick } from '#web/ui/combobox.tsx'

/** The organisations she may choose from, with those that are named here already. */
export function usePartnerPicks(named: Pick[] = []): Pick[] {
  const country = useNames('region')
  const { answer } = useQuestion('GET /partners', {})
  const known = (answer?.partners ?? []).map((one): Pick => ({
    value: one.id,
    label: one.acronym ? `${one.acronym} · ${one.name}` : one.name,
    ...(one.country ? { hint: country(one.country) } : {}),
  }))
  return [...known, ...named.filter((one) => !known.some((other) => other.value === one.value))]
}
