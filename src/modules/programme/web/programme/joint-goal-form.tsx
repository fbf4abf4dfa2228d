import { useState } from 'react'
import { freshId } from '#kernel/id.ts'
import { textIn, type TranslatedText } from '#kernel/translated-text.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useDone } from '../outcome/done.ts'
import type { Goal } from './joint-goals.tsx'

interface Props {
  /** Left out: a new one. */
  goal: Goal | undefined
  frameworks: string[]
  onClose(): void
}

export function JointGoalForm({ goal, frameworks, onClose }: Props) {
  const t = useText()
  const done = useDone()
  const add = useVerb('programme.add-joint-goal')
  const change = useVerb('programme.change-joint-goal')
  const verb = goal ? change : add
  const [jointGoalId] = useState(() => goal?.id ?? freshId())
  const [framework, setFramework] = useState(goal?.framework ?? frameworks[0] ?? '')
  const [code, setCode] = useState(goal?.code ?? '')
  const [title, setTitle] = useState<TranslatedText>(() => goal?.title ?? textIn(t.language, ''))
  async function send() {
    const answer = await verb.perform({ jointGoalId, framework, code, title })
    if (!answer) return
    done(t(goal ? 'programme.goal-saved' : 'programme.goal-added'), 'undo' in answer ? answer : undefined)
    onClose()
  }
  return (
    <Form verb={verb} onSubmit={() => void send()}>
      <TextField label={t('programme.goal-framework')} help={t('programme.goal-framework-help')} at="framework" value={framework} onChange={setFramework} />
      <TextField label={t('programme.code')} help={t('programme.code-help')} at="code" value={code} onChange={setCode} />
      <NarrativeField label={t('programme.goal')} at="title" value={title} onChange={setTitle} oneLine />
      <FormActions>
        <Submit verb={verb}>{t('web.save')}</Submit>
      </FormActions>
    </Form>
  )
}
