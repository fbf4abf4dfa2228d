// Five things can be done with a proposal: agree, remark, approve, refuse, take back. Each with a word of why.
import { useState } from 'react'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { TextArea } from '#web/ui/text-area.tsx'
import { useDone } from '../outcome/done.ts'

export type Decision = 'agreed' | 'remarks' | 'approve' | 'refuse' | 'withdraw'

export function DecideForm({ amendment, decision, onClose }: { amendment: { id: string; version: number }; decision: Decision; onClose(): void }) {
  const t = useText()
  const done = useDone()
  const review = useVerb('programme.review-amendment')
  const approve = useVerb('programme.approve-amendment')
  const refuse = useVerb('programme.refuse-amendment')
  const withdraw = useVerb('programme.withdraw-amendment')
  const [note, setNote] = useState('')
  const verb = { agreed: review, remarks: review, approve, refuse, withdraw }[decision]
  async function send() {
    const what = { amendmentId: amendment.id, seen: amendment.version }
    const words = note.trim()
    const ways: Record<Decision, () => Promise<object | undefined>> = {
      agreed: () => review.perform({ ...what, review: 'agreed', ...(words && { note: words }) }),
      remarks: () => review.perform({ ...what, review: 'remarks', note: words }),
      approve: () => approve.perform({ ...what, ...(words && { note: words }) }),
      refuse: () => refuse.perform({ ...what, note: words }),
      withdraw: () => withdraw.perform({ ...what }),
    }
    if (!(await ways[decision]())) return
    done(t.word('programme.done', decision))
    onClose()
  }
  return (
    <Form verb={verb} onSubmit={() => void send()}>
      <p>{t.word('programme.why', decision)}</p>
      {decision !== 'withdraw' && (
        <TextArea label={t('programme.note')} at="note" rows={3} optional={decision === 'agreed' || decision === 'approve'} value={note} onChange={setNote} />
      )}
      <FormActions>
        <Submit verb={verb}>{t.word('programme.do', decision)}</Submit>
      </FormActions>
    </Form>
  )
}
