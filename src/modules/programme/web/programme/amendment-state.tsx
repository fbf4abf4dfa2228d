import { useText } from '#web/text.ts'
import { State, type Tone } from '#web/ui/state.tsx'

interface Props {
  amendment: { status: 'proposed' | 'approved' | 'refused' | 'withdrawn'; review: 'agreed' | 'remarks' | null }
}

const tones: Record<Props['amendment']['status'], Tone> = { proposed: 'warn', approved: 'good', refused: 'bad', withdrawn: 'quiet' }

/** Where it stands: a proposal says whether it was read. */
export function AmendmentState({ amendment: { status, review } }: Props) {
  const t = useText()
  const word = status !== 'proposed' ? status : review === 'agreed' ? 'agreed' : review === 'remarks' ? 'remarks' : 'proposed'
  return <State tone={word === 'agreed' ? 'info' : tones[status]}>{t.word('programme.amendment', word)}</State>
}
