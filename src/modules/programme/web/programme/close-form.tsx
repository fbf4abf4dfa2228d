// Closes an approved programme: from then on it is read only, until the director opens it again.
import { useState } from 'react'
import { dayOf, type Day } from '#kernel/day.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { DateField } from '#web/ui/date-field.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import { useDone } from '../outcome/done.ts'
import type { ProgrammeAnswer } from './answer.ts'

export function CloseForm({ it: { programme }, onClose }: { it: ProgrammeAnswer; onClose(): void }) {
  const t = useText()
  const done = useDone()
  const close = useVerb('programme.close-programme')
  const [reason, setReason] = useState('')
  const [closedOn, setClosedOn] = useState<Day | ''>(() => dayOf(new Date()))
  async function send() {
    const answer = await close.perform({ programmeId: programme.id, seen: programme.version, reason: reason.trim(), ...(closedOn && { closedOn }) })
    if (!answer) return
    done(t('programme.closed-now'), answer)
    onClose()
  }
  return (
    <Form verb={close} onSubmit={() => void send()}>
      <p>{t('programme.close-why')}</p>
      <TextArea label={t('programme.reason')} at="reason" rows={2} value={reason} onChange={setReason} maxLength={4000} />
      <DateField label={t('programme.closed-on-field')} at="closedOn" value={closedOn} onChange={setClosedOn} from={programme.startsOn} />
      <FormActions>
        <Submit verb={close}>{t('programme.close')}</Submit>
      </FormActions>
    </Form>
  )
}
