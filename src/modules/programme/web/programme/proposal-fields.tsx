// What every amendment needs: why, and from which day on.
import { useState, type ReactNode } from 'react'
import { dayOf, type Day } from '#kernel/day.ts'
import { freshId } from '#kernel/id.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { DateField } from '#web/ui/date-field.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import type { FrameworkChange } from '../../domain/framework-change.ts'
import { useDone } from '../outcome/done.ts'
import type { ProgrammeAnswer } from './answer.ts'
import '../outcome/outcome.css'

/** `send` proposes the changes and says so; false when it was refused. */
export function useProposal({ programme }: ProgrammeAnswer) {
  const t = useText()
  const done = useDone()
  const verb = useVerb('programme.propose-amendment')
  const [amendmentId] = useState(freshId)
  const [reason, setReason] = useState('')
  const [validOn, setValidOn] = useState<Day | ''>(() => dayOf(new Date()))
  const fields: ReactNode = (
    <fieldset className="outcome-amending">
      <legend>{t('outcome.amending')}</legend>
      <p className="quiet small">{t('outcome.amending-why')}</p>
      <TextArea label={t('outcome.reason')} at="reason" rows={2} value={reason} onChange={setReason} maxLength={4000} />
      <DateField label={t('outcome.valid-on')} at="validOn" value={validOn} onChange={setValidOn} until={programme.endsOn} />
    </fieldset>
  )
  async function send(changes: FrameworkChange[]): Promise<boolean> {
    const answer = await verb.perform({ amendmentId, programmeId: programme.id, reason: reason.trim(), validOn, changes })
    if (answer) done(t('outcome.amendment-proposed', { number: answer.number }), answer)
    return answer !== undefined
  }
  return { verb, fields, send }
}
