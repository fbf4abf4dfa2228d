import { useState } from 'react'
import type { Day } from '#kernel/day.ts'
import { textIn } from '#kernel/translated-text.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { DateField } from '#web/ui/date-field.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useDone } from '../outcome/done.ts'
import type { ProgrammeAnswer } from './answer.ts'

/** While it is a draft. What she typed stays when somebody else saved first: she sees it, and saves again over what is there now. */
export function EditProgrammeForm({ it: { programme }, onClose }: { it: ProgrammeAnswer; onClose(): void }) {
  const t = useText()
  const done = useDone()
  const change = useVerb('programme.change-programme')
  const partners = useQuestion('GET /partners', {})
  const [seen, setSeen] = useState(programme.version)
  const [code, setCode] = useState(programme.code)
  const [title, setTitle] = useState(programme.title)
  const [summary, setSummary] = useState(programme.summary ?? textIn(programme.title.source, ''))
  const [lead, setLead] = useState(programme.leadOrganisationId ?? '')
  const [startsOn, setStartsOn] = useState<Day | ''>(programme.startsOn)
  const [endsOn, setEndsOn] = useState<Day | ''>(programme.endsOn)
  async function send() {
    const answer = await change.perform({
      programmeId: programme.id, seen, cycleId: programme.cycleId, code, title, startsOn, endsOn, ...(summary.text && { summary }), ...(lead && { leadOrganisationId: lead }),
    })
    if (!answer) return setSeen(programme.version)
    done(t('programme.saved'), answer)
    onClose()
  }
  return (
    <Form verb={change} onSubmit={() => void send()}>
      <TextField label={t('programme.code')} at="code" value={code} onChange={setCode} />
      <NarrativeField label={t('programme.title')} at="title" value={title} onChange={setTitle} oneLine />
      <NarrativeField label={t('programme.summary')} at="summary" optional value={summary} onChange={setSummary} />
      <Select
        label={t('programme.lead')} help={t('programme.lead-help')} at="leadOrganisationId" optional value={lead} onChange={setLead} empty={t('programme.no-lead')}
        options={(partners.answer?.partners ?? []).map((one) => ({ value: one.id, label: one.name }))}
      />
      <div className="columns">
        <DateField label={t('programme.starts-on')} at="startsOn" value={startsOn} onChange={setStartsOn} />
        <DateField label={t('programme.ends-on')} at="endsOn" value={endsOn} onChange={setEndsOn} />
      </div>
      <FormActions>
        <Submit verb={change}>{t('web.save')}</Submit>
      </FormActions>
    </Form>
  )
}
