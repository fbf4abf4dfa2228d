// Approves a programme: what stands in the way comes back with the rule that says so.
import { useState } from 'react'
import { dayOf, type Day } from '#kernel/day.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { DateField } from '#web/ui/date-field.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import type { ProgrammeAnswer } from './answer.ts'

export function ApproveForm({ it: { programme }, onClose }: { it: ProgrammeAnswer; onClose(): void }) {
  const t = useText()
  const approve = useVerb('programme.approve-programme')
  const [reason, setReason] = useState('')
  const [validOn, setValidOn] = useState<Day | ''>(() => dayOf(new Date()))
  async function send() {
    const answer = await approve.perform({ programmeId: programme.id, seen: programme.version, reason: reason.trim(), ...(validOn && { validOn }) })
    if (!answer) return
    showNotice({ text: t('programme.approved-now', { count: answer.findings.length }) })
    onClose()
  }
  return (
    <Form verb={approve} onSubmit={() => void send()}>
      <p>{t('programme.approve-why')}</p>
      <TextArea label={t('programme.approve-reason')} help={t('programme.approve-reason-help')} at="reason" rows={2} value={reason} onChange={setReason} />
      <DateField label={t('programme.valid-on')} at="validOn" value={validOn} onChange={setValidOn} />
      <FormActions>
        <Submit verb={approve} icon="check">{t('programme.approve')}</Submit>
      </FormActions>
    </Form>
  )
}
