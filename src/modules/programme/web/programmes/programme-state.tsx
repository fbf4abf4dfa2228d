import { useText } from '#web/text.ts'
import { State, type Tone } from '#web/ui/state.tsx'
import { useFormat } from '#web/use-format.ts'
import type { ProgrammeState as States } from '../../domain/programme.ts'

const tones: Record<States, Tone> = { draft: 'info', approved: 'good', closed: 'quiet' }

/** Its state in words, with the day of approval. */
export function ProgrammeState({ programme: { status, approvedOn } }: { programme: { status: States; approvedOn: string | null } }) {
  const t = useText()
  const format = useFormat()
  const words = status === 'approved' && approvedOn ? t('programme.approved-on', { day: format.day(approvedOn) }) : t.word('programme.programme-state', status)
  return <State tone={tones[status]}>{words}</State>
}
