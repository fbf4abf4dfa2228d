// Until which day a group is used. Figures of before keep it.
import { useState } from 'react'
import { dayOf, type Day } from '#kernel/day.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { DateField } from '#web/ui/date-field.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { read } from '#kernel/translated-text.ts'
import { blocker } from '#kernel/finding.ts'
import type { Dimension, DimensionMember } from '../../domain/dimension.ts'
import { useDone } from '../outcome/done.ts'

export function CloseMemberForm({ dimension, member, onClose }: { dimension: Dimension; member: DimensionMember; onClose(): void }) {
  const t = useText()
  const done = useDone()
  const close = useVerb('programme.close-dimension-member')
  const [validUntil, setValidUntil] = useState<Day | ''>(() => dayOf(new Date()))
  async function send() {
    if (!validUntil) return
    const answer = await close.perform({ dimensionId: dimension.id, code: member.code, validUntil })
    if (!answer) return
    done(t('programme.member-closed-now', { member: read(member.title, t.language).text }), answer)
    onClose()
  }
  return (
    <Form verb={close} findings={validUntil ? [] : [blocker('kernel.day', 'validUntil')]} onSubmit={() => void send()}>
      <p>{t('programme.close-member-why')}</p>
      <DateField
        label={t('programme.last-day')}
        at="validUntil"
        value={validUntil}
        onChange={setValidUntil}
        {...(member.validFrom && { from: member.validFrom })}
      />
      <FormActions>
        <Submit verb={close}>{t('programme.close-member')}</Submit>
      </FormActions>
    </Form>
  )
}
