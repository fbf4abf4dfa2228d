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
import { changesBetween } from '../../domain/frame-changes.ts'
import { useDone } from '../outcome/done.ts'
import type { ProgrammeAnswer } from './answer.ts'
import { useProposal } from './proposal-fields.tsx'

interface Props {
  it: ProgrammeAnswer
  onClose(): void
}

/**
 * Saved while it is a draft, proposed once it was approved. What she typed stays when somebody else saved first: she sees it, and saves
 * again over what is there now.
 */
export function EditProgrammeForm({ it, onClose }: Props) {
  const { programme, editable } = it
  const t = useText()
  const done = useDone()
  const change = useVerb('programme.change-programme')
  const proposal = useProposal(it)
  const partners = useQuestion('GET /partners', {})
  const [seen, setSeen] = useState(programme.version)
  const [code, setCode] = useState(programme.code)
  const [title, setTitle] = useState(programme.title)
  const [summary, setSummary] = useState(programme.summary ?? textIn(programme.title.source, ''))
  const [lead, setLead] = useState(programme.leadOrganisationId ?? '')
  const [startsOn, setStartsOn] = useState<Day | ''>(programme.startsOn)
  const [endsOn, setEndsOn] = useState<Day | ''>(programme.endsOn)
  const fields = { cycleId: programme.cycleId, code, title, startsOn, endsOn, ...(summary.text && { summary }), ...(lead && { leadOrganisationId: lead }) }
  const changes = editable ? [] : changesBetween({ programme: fieldsOf(programme), outcomes: [] }, { programme: { id: programme.id, ...fields }, outcomes: [] })

  async function send() {
    if (!editable) return (await proposal.send(changes)) && onClose()
    const answer = await change.perform({ programmeId: programme.id, seen, ...fields })
    if (!answer) return setSeen(programme.version)
    done(t('programme.saved'), answer)
    onClose()
  }
  const verb = editable ? change : proposal.verb
  return (
    <Form verb={verb} onSubmit={() => void send()}>
      {!editable && <p className="prose quiet">{t('programme.propose-here-or-there')}</p>}
      <TextField label={t('programme.code')} at="code" value={code} onChange={setCode} />
      <NarrativeField label={t('programme.title')} at="title" value={title} onChange={setTitle} oneLine />
      <NarrativeField label={t('programme.summary')} at="summary" optional value={summary} onChange={setSummary} />
      <Select
        label={t('programme.lead')}
        help={t('programme.lead-help')}
        at="leadOrganisationId"
        optional
        value={lead}
        onChange={setLead}
        empty={t('programme.no-lead')}
        options={(partners.answer?.partners ?? []).map((one) => ({ value: one.id, label: one.name }))}
      />
      <div className="columns">
        <DateField label={t('programme.starts-on')} at="startsOn" value={startsOn} onChange={setStartsOn} />
        <DateField label={t('programme.ends-on')} at="endsOn" value={endsOn} onChange={setEndsOn} />
      </div>
      {!editable && proposal.fields}
      <FormActions>
        <Submit verb={verb} reason={!editable && changes.length === 0 ? t('outcome.nothing-changed') : undefined}>
          {t(editable ? 'web.save' : 'outcome.propose')}
        </Submit>
      </FormActions>
    </Form>
  )
}

const fieldsOf = ({ id, cycleId, code, title, summary, leadOrganisationId, startsOn, endsOn }: ProgrammeAnswer['programme']) => ({
  id,
  cycleId,
  code,
  title,
  startsOn,
  endsOn,
  ...(summary && { summary }),
  ...(leadOrganisationId && { leadOrganisationId }),
})
