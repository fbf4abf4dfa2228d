import { useState } from 'react'
import { freshId } from '#kernel/id.ts'
import { textIn, type TranslatedText } from '#kernel/translated-text.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Check } from '#web/ui/choice.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { dimensionFindings } from '../../domain/dimension.ts'
import { codeFrom } from './code-from.ts'

/** With its first groups; "unknown" comes by itself. */
export function AddDimensionForm({ onClose }: { onClose(): void }) {
  const t = useText()
  const add = useVerb('programme.add-dimension')
  const [dimensionId] = useState(freshId)
  const [title, setTitle] = useState<TranslatedText>(() => textIn(t.language, ''))
  const [typedCode, setCode] = useState<string>()
  const [overlaps, setOverlaps] = useState(false)
  const [groups, setGroups] = useState<TranslatedText[]>(() => [textIn(t.language, ''), textIn(t.language, '')])
  const code = typedCode ?? codeFrom(title.text)
  const members = groups.filter((one) => one.text.trim() !== '').map((one) => ({ code: codeFrom(one.text) || one.text.trim(), title: one }))
  async function send() {
    if (!(await add.perform({ dimensionId, code, title, members, ...(overlaps && { overlaps }) }))) return
    showNotice({ text: t('programme.dimension-added') })
    onClose()
  }
  return (
    <Form verb={add} findings={dimensionFindings({ members })} onSubmit={() => void send()}>
      <NarrativeField label={t('programme.dimension-title')} help={t('programme.dimension-title-help')} at="title" value={title} onChange={setTitle} oneLine />
      <TextField label={t('programme.code')} help={t('programme.code-stays')} at="code" value={code} onChange={setCode} />
      <Check label={t('programme.overlaps')} help={t('programme.overlaps-help')} at="overlaps" value={overlaps} onChange={setOverlaps} />
      {groups.map((group, index) => (
        <NarrativeField
          key={index}
          label={t('programme.member-number', { number: index + 1 })}
          at={`members.${index}`}
          optional
          value={group}
          oneLine
          onChange={(next) => setGroups(groups.map((one, place) => (place === index ? next : one)))}
        />
      ))}
      <div>
        <Button kind="quiet" icon="plus" onClick={() => setGroups([...groups, textIn(t.language, '')])}>
          {t('programme.another-member')}
        </Button>
      </div>
      <p className="quiet small">{t('programme.unknown-by-itself')}</p>
      <FormActions>
        <Submit verb={add}>{t('programme.add-dimension')}</Submit>
      </FormActions>
    </Form>
  )
}
