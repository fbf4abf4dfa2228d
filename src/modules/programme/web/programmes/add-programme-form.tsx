// Starts a programme as a draft; a cycle that is not there yet is made on the way.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { isDay, type Day } from '#kernel/day.ts'
import type { Finding } from '#kernel/finding.ts'
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
import { cycleFindings, type Cycle } from '../../domain/cycle.ts'
import { programmeFindings } from '../../domain/programme.ts'

const NEW = 'new'

export function AddProgrammeForm({ cycles, onClose }: { cycles: Cycle[]; onClose(): void }) {
  const t = useText()
  const [, goTo] = useLocation()
  const add = useVerb('programme.add-programme')
  const addCycle = useVerb('programme.add-cycle')
  const partners = useQuestion('GET /partners', {})
  const [ids] = useState(() => ({ programme: freshId(), cycle: freshId() }))
  const [cycleId, setCycleId] = useState<string>(cycles[0]?.id ?? NEW)
  const [cycleMade, setCycleMade] = useState(false)
  const [cycleTitle, setCycleTitle] = useState('')
  const [code, setCode] = useState('')
  const [title, setTitle] = useState<TranslatedText>(() => textIn(t.language, ''))
  const [lead, setLead] = useState('')
  const [startsOn, setStartsOn] = useState<Day | ''>(cycles[0]?.startsOn ?? '')
  const [endsOn, setEndsOn] = useState<Day | ''>(cycles[0]?.endsOn ?? '')
  const isNew = cycleId === NEW
  const chosen = cycles.find((one) => one.id === cycleId)
  const fields = { cycleId: isNew ? ids.cycle : cycleId, code, title, startsOn, endsOn, ...(lead && { leadOrganisationId: lead }) }

  function findings(): Finding[] {
    if (!isDay(startsOn) || !isDay(endsOn)) return []
    return chosen ? programmeFindings(fields, chosen) : cycleFindings({ title: cycleTitle, startsOn, endsOn })
  }
  function choose(next: string) {
    setCycleId(next)
    const cycle = cycles.find((one) => one.id === next)
    setStartsOn(cycle?.startsOn ?? '')
    setEndsOn(cycle?.endsOn ?? '')
  }
  async function send() {
    if (isNew && !cycleMade) {
      if (!(await addCycle.perform({ cycleId: ids.cycle, title: cycleTitle, startsOn, endsOn }))) return
      // Should the programme be refused, the cycle is not made twice.
      setCycleMade(true)
    }
    if (!(await add.perform({ programmeId: ids.programme, ...fields }))) return
    onClose()
    goTo(addressOf('programme.programme', { programmeId: ids.programme }))
  }
  // Both have a title; what is said of the cycle's belongs to the cycle's.
  const ofCycle = { ...addCycle, findings: addCycle.findings.map((one) => (one.at === 'title' ? { ...one, at: 'cycleTitle' } : one)) }
  return (
    <Form verb={addCycle.problem ? ofCycle : add} findings={findings()} onSubmit={() => void send()}>
      <Select
        label={t('programme.cycle')}
        help={t('programme.cycle-help')}
        at="cycleId"
        value={cycleId}
        onChange={choose}
        options={[...cycles.map((one) => ({ value: one.id, label: one.title })), { value: NEW, label: t('programme.new-cycle') }]}
      />
      {isNew && (
        <TextField label={t('programme.cycle-title')} help={t('programme.cycle-title-help')} at="cycleTitle" value={cycleTitle} onChange={setCycleTitle} />
      )}
      <div className="columns">
        <DateField label={t('programme.starts-on')} at="startsOn" value={startsOn} onChange={setStartsOn} />
        <DateField label={t('programme.ends-on')} at="endsOn" value={endsOn} onChange={setEndsOn} />
      </div>
      <NarrativeField label={t('programme.title')} at="title" value={title} onChange={setTitle} oneLine />
      <TextField label={t('programme.code')} help={t('programme.code-help')} at="code" value={code} onChange={setCode} />
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
      <FormActions>
        <Submit verb={add}>{t('programme.add-programme')}</Submit>
      </FormActions>
    </Form>
  )
}
