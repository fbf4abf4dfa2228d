import { useState } from 'react'
import type { Day } from '#kernel/day.ts'
import { textIn, type TranslatedText } from '#kernel/translated-text.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { DateField } from '#web/ui/date-field.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { dimensionFindings, type Dimension } from '../../domain/dimension.ts'
import { codeFrom } from './code-from.ts'

/** A group that figures were not split by before. */
export function AddMemberForm({ dimension, onClose }: { dimension: Dimension; onClose(): void }) {
  const t = useText()
  const add = useVerb('programme.add-dimension-member')
  const [title, setTitle] = useState<TranslatedText>(() => textIn(t.language, ''))
  const [typedCode, setCode] = useState<string>()
  const [validFrom, setValidFrom] = useState<Day | ''>('')
  const code = typedCode ?? codeFrom(title.text)
  const member = { code, title, ...(validFrom && { validFrom }) }
  const findings = dimensionFindings({ members: [...dimension.members, member] }).map((one) => ({ ...one, at: one.at?.replace(/^members\.\d+\./, '') }))
  async function send() {
    if (!(await add.perform({ dimensionId: dimension.id, ...member }))) return
    showNotice({ text: t('programme.member-added') })
    onClose()
  }
  return (
    <Form verb={add} findings={code ? findings : []} onSubmit={() => void send()}>
      <NarrativeField label={t('programme.member-title')} help={t('programme.member-title-help')} at="title" value={title} onChange={setTitle} oneLine />
      <TextField label={t('programme.code')} help={t('programme.code-stays')} at="code" value={code} onChange={setCode} />
      <DateField label={t('programme.used-from')} help={t('programme.used-from-help')} at="validFrom" optional value={validFrom} onChange={setValidFrom} />
      <FormActions>
        <Submit verb={add}>{t('programme.add-member')}</Submit>
      </FormActions>
    </Form>
  )
}
