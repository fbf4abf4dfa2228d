import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Menu } from '#web/ui/menu.tsx'
import { State, type Tone } from '#web/ui/state.tsx'
import { outcomeStates, type OutcomeState } from '../../domain/outcome.ts'
import type { OutcomeAnswer } from './answer.ts'
import { useDone } from './done.ts'

const tones: Record<OutcomeState, Tone> = { planned: 'quiet', running: 'good', finalising: 'info', closed: 'quiet', cancelled: 'bad', suspended: 'warn' }

/** Where it stands in its life, and whether its framework is a draft or approved. */
export function OutcomeStates({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  return (
    <>
      <State tone={tones[it.outcome.status]}>{t.word('outcome.state', it.outcome.status)}</State>
      <State tone={it.programme.status === 'approved' ? 'good' : 'quiet'}>{t.word('outcome.framework', it.programme.status)}</State>
    </>
  )
}

export function StatusMenu({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  const done = useDone()
  const set = useVerb('programme.set-outcome-status')
  if (!it.may.edit) return null
  return (
    <Menu
      kind="plain"
      label={t('outcome.change-state')}
      items={outcomeStates.map((status) => ({
        label: t.word('outcome.state', status),
        chosen: status === it.outcome.status,
        act: () =>
          void set
            .perform({ outcomeId: it.outcome.id, seen: it.outcome.version, status })
            .then((answer) => answer && done(t('outcome.state-changed', { state: t.word('outcome.state', status) }), answer)),
      }))}
    />
  )
}
