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
import type { FrameOutcome } from '../../domain/frame.ts'
import { outcomeFindings } from '../../domain/outcome.ts'
import type { ProgrammeAnswer } from './answer.ts'
import { freeCode } from './free-code.ts'
import { useProposal } from './proposal-fields.tsx'

/** In a draft it is there at once; in an approved programme it is proposed. */
export function AddOutcomeForm({ it, onClose }: { it: ProgrammeAnswer; onClose(): void }) {
  const { programme, outcomes, editable } = it
  const t = useText()
  const [, goTo] = useLocation()
  const add = useVerb('programme.add-outcome')
  const proposal = useProposal(it)
  const partners = useQuestion('GET /partners', {})
  const [outcomeId] = useState(freshId)
  const [code, setCode] = useState(() => freeCode(outcomes.map((one) => one.code)))
  const [title, setTitle] = useState<TranslatedText>(() => textIn(t.language, ''))
  const [owner, setOwner] = useState('')
  const [startsOn, setStartsOn] = useState<Day | ''>(programme.startsOn)
  const [endsOn, setEndsOn] = useState<Day | ''>(programme.endsOn)
  const fields = { code, title, startsOn, endsOn, ...(owner && { ownerOrganisationId: owner }) }

  async function send() {
    if (!editable) return (await proposal.send([{ kind: 'add-outcome', outcome: { id: outcomeId, ...fields, ...empty } }])) && onClose()
    if (!(await add.perform({ programmeId: programme.id, outcomeId, ...fields }))) return
    onClose()
    goTo(addressOf('programme.outcome', { outcomeId }))
  }
  const verb = editable ? add : proposal.verb
  return (
    <Form verb={verb} findings={startsOn && endsOn ? outcomeFindings({ startsOn, endsOn }, programme) : []} onSubmit={() => void send()}>
      <TextField label={t('programme.code')} help={t('programme.code-help')} at={at('code')} value={code} onChange={setCode} />
      <NarrativeField label={t('programme.title')} help={t('programme.outcome-title-help')} at={at('title')} value={title} onChange={setTitle} oneLine />
      <Select
        label={t('programme.owner')}
        help={t('programme.owner-help')}
        at={at('ownerOrganisationId')}
        optional
        value={owner}
        onChange={setOwner}
        empty={t('programme.owner-later')}
        options={(partners.answer?.partners ?? []).map((one) => ({ value: one.id, label: one.name }))}
      />
      <div className="columns">
        <DateField label={t('programme.starts-on')} at="startsOn" value={startsOn} onChange={setStartsOn} from={programme.startsOn} until={programme.endsOn} />
        <DateField label={t('programme.ends-on')} at="endsOn" value={endsOn} onChange={setEndsOn} from={programme.startsOn} until={programme.endsOn} />
      </div>
      {!editable && proposal.fields}
      <FormActions>
        <Submit verb={verb}>{t(editable ? 'programme.add-outcome' : 'outcome.propose')}</Submit>
      </FormActions>
    </Form>
  )

  /** A proposal names its fields from the list of changes on. */
  function at(field: string) {
    return editable ? field : `changes.0.outcome.${field}`
  }
}

const empty = { countries: [], partners: [], tags: [], targetGroups: [], results: [], measures: [], indicators: [] } satisfies Partial<FrameOutcome>
