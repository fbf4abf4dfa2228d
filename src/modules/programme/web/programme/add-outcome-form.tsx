import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Day } from '#kernel/day.ts'
import { freshId } from '#kernel/id.ts'
import { textIn, type TranslatedText } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { DateField } from '#web/ui/date-field.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { outcomeFindings } from '../../domain/outcome.ts'
import type { ProgrammeAnswer } from './answer.ts'

export function AddOutcomeForm({ it: { programme, outcomes }, onClose }: { it: ProgrammeAnswer; onClose(): void }) {
  const t = useText()
  const [, goTo] = useLocation()
  const add = useVerb('programme.add-outcome')
  const partners = useQuestion('GET /partners', {})
  const [outcomeId] = useState(freshId)
  const [code, setCode] = useState(`O${outcomes.length + 1}`)
  const [title, setTitle] = useState<TranslatedText>(() => textIn(t.language, ''))
  const [owner, setOwner] = useState('')
  const [startsOn, setStartsOn] = useState<Day | ''>(programme.startsOn)
  const [endsOn, setEndsOn] = useState<Day | ''>(programme.endsOn)
  async function send() {
    const done = await add.perform({ programmeId: programme.id, outcomeId, code, title, startsOn, endsOn, ...(owner && { ownerOrganisationId: owner }) })
    if (!done) return
    onClose()
    goTo(addressOf('programme.outcome', { outcomeId }))
  }
  return (
    <Form verb={add} findings={startsOn && endsOn ? outcomeFindings({ startsOn, endsOn }, programme) : []} onSubmit={() => void send()}>
      <TextField label={t('programme.code')} help={t('programme.code-help')} at="code" value={code} onChange={setCode} />
      <NarrativeField label={t('programme.title')} help={t('programme.outcome-title-help')} at="title" value={title} onChange={setTitle} oneLine />
      <Select
        label={t('programme.owner')} help={t('programme.owner-help')} at="ownerOrganisationId" optional value={owner} onChange={setOwner} empty={t('programme.owner-later')}
        options={(partners.answer?.partners ?? []).map((one) => ({ value: one.id, label: one.name }))}
      />
      <div className="columns">
        <DateField label={t('programme.starts-on')} at="startsOn" value={startsOn} onChange={setStartsOn} from={programme.startsOn} until={programme.endsOn} />
        <DateField label={t('programme.ends-on')} at="endsOn" value={endsOn} onChange={setEndsOn} from={programme.startsOn} until={programme.endsOn} />
      </div>
      <FormActions>
        <Submit verb={add}>{t('programme.add-outcome')}</Submit>
      </FormActions>
    </Form>
  )
}
