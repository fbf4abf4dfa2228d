import type { VerbState } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import type { FrameworkChange } from '../../domain/framework-change.ts'
import { frameOf, type OutcomeAnswer } from './answer.ts'
import { EditForm } from './edit-form.tsx'

interface Props {
  it: OutcomeAnswer
  verb: VerbState
  change: { kind: 'remove-result' | 'remove-indicator' | 'remove-measure'; outcomeId: string; id: string }
  onDone(): void
}

/** After approval taking something away is proposed like any other change. */
export function RemoveForm({ it, verb, change: { kind, outcomeId, id }, onDone }: Props) {
  const t = useText()
  const outcome = frameOf(it).outcomes[0]!
  const changes = (): FrameworkChange[] => {
    const [result, indicator, measure] = [
      outcome.results.find((one) => one.id === id),
      outcome.indicators.find((one) => one.id === id),
      outcome.measures.find((one) => one.id === id),
    ]
    if (kind === 'remove-result' && result) return [{ kind, outcomeId, result }]
    if (kind === 'remove-indicator' && indicator) return [{ kind, outcomeId, indicator }]
    return kind === 'remove-measure' && measure ? [{ kind, outcomeId, measure }] : []
  }
  return <EditForm it={it} verb={verb} seen={1} now={1} save={() => Promise.resolve(undefined)} changes={changes} said={t('outcome.removed')} onDone={onDone} />
}
