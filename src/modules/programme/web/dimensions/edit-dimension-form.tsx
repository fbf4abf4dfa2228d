import { useState } from 'react'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Check } from '#web/ui/choice.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import type { Dimension } from '../../domain/dimension.ts'
import { useDone } from '../outcome/done.ts'

/** What it is called, in all its languages, and whether its groups overlap. */
export function EditDimensionForm({ dimension, onClose }: { dimension: Dimension; onClose(): void }) {
  const t = useText()
  const done = useDone()
  const change = useVerb('programme.change-dimension')
  const [title, setTitle] = useState(dimension.title)
  const [overlaps, setOverlaps] = useState(dimension.overlaps ?? false)
  async function send() {
    const answer = await change.perform({ dimensionId: dimension.id, title, overlaps })
    if (!answer) return
    done(t('programme.dimension-saved'), answer)
    onClose()
  }
  return (
    <Form verb={change} onSubmit={() => void send()}>
      <NarrativeField label={t('programme.dimension-title')} help={t('programme.dimension-title-help')} at="title" value={title} onChange={setTitle} oneLine />
      <Check label={t('programme.overlaps')} help={t('programme.overlaps-help')} at="overlaps" value={overlaps} onChange={setOverlaps} />
      <FormActions>
        <Submit verb={change}>{t('web.save')}</Submit>
      </FormActions>
    </Form>
  )
}
