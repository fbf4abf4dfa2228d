// Starts a programme as a draft; a cycle that is not there yet is made on the way.
import { useState } from 'react'
import { useLocation } from 'wouter'
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
import type { Cycle } from '../../domain/cycle.ts'

const NEW = 'new'

export function AddProgrammeForm({ cycles, onClose }: { cycles: Cycle[]; onClose(): void }) {
  const t = useText()
  const [, goTo] = useLocation()
  const add = useVerb('programme.add-programme')
  const addCycle = useVerb('programme.add-cycle')
  const partners = useQuestion('GET /partners', {})
  const [ids] = useState(() => ({ programme: freshId(), cycle: freshId() }))
  const [cycleId, setCycleId] = useState<string>(cycles[0]?.id ?? NEW)
  const [code, setCode] = useState('')
  const [title, setTitle] = useState<TranslatedText>(() => textIn(t.language, ''))
  const [lead, setLead] = useState('')
  const [cycleTitle, setCycleTitle] = useState('')
  const chosen = cycles.find((one) => one.id === cycleId)
  const [startsOn, setStartsOn] = useState(chosen?.startsOn ?? '')
  const [endsOn, setEndsOn] = useState(chosen?.endsOn ?? '')

  async function send() {
    if (cycleId === NEW && !(await addCycle.perform({ cycleId: ids.cycle, title: cycleTitle, startsOn, endsOn }))) return
    const done = await add.perform({ programmeId: ids.programme, cycleId: cycleId === NEW ? ids.cycle : cycleId, code, title, startsOn, endsOn, ...(lead && { leadOrganisationId: lead }) })
    if (!done) return
    onClose()
    goTo(addressOf('programme.programme', { programmeId: ids.programme }))
  }

  return (
    <Form verb={addCycle.problem ? addCycle : add} onSubmit={() => void send()}>
      <Select
        label={t('programme.cycle')} help={t('programme.cycle-help')} at="cycleId" value={cycleId}
        onChange={(next) => {
          setCycleId(next)
          const cycle = cycles.find((one) => one.id === next)
          if (cycle) [setStartsOn, setEndsOn].forEach((set, index) => set(index ? cycle.endsOn : cycle.startsOn))
        }}
        options={[...cycles.map((one) => ({ value: one.id, label: one.title })), { value: NEW, label: t('programme.new-cycle') }]}
      />
      {cycleId === NEW && <TextField label={t('programme.cycle-title')} help={t('programme.cycle-title-help')} at="title" value={cycleTitle} onChange={setCycleTitle} />}
      <NarrativeField label={t('programme.title')} at="title" value={title} onChange={setTitle} oneLine />
      <TextField label={t('programme.code')} help={t('programme.code-help')} at="code" value={code} onChange={setCode} />
      <Select
        label={t('programme.lead')} help={t('programme.lead-help')} at="leadOrganisationId" optional value={lead} onChange={setLead} empty={t('programme.no-lead')}
        options={(partners.answer?.partners ?? []).map((one) => ({ value: one.id, label: one.name }))}
      />
      <div className="columns">
        <DateField label={t('programme.starts-on')} at="startsOn" value={startsOn} onChange={setStartsOn} />
        <DateField label={t('programme.ends-on')} at="endsOn" value={endsOn} onChange={setEndsOn} />
      </div>
      <FormActions>
        <Submit verb={add}>{t('programme.add-programme')}</Submit>
      </FormActions>
    </Form>
  )
}
