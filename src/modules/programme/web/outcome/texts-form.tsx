// The texts, days and owner of an outcome.
import { useState } from 'react'
import { textIn, type TranslatedText } from '#kernel/translated-text.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Combobox } from '#web/ui/combobox.tsx'
import { DateField } from '#web/ui/date-field.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { differences } from '../../domain/differences.ts'
import { outcomeFindings, type OutcomeFields } from '../../domain/outcome.ts'
import { outcomeFieldsOf, type OutcomeAnswer } from './answer.ts'
import { EditForm } from './edit-form.tsx'
import { usePartnerPicks } from './partner-picks.ts'

export function TextsForm({ it, onDone }: { it: OutcomeAnswer; onDone(): void }) {
  const t = useText()
  const verb = useVerb('programme.change-outcome')
  const [before] = useState(() => outcomeFieldsOf(it))
  const [seen] = useState(it.outcome.version)
  const [fields, setFields] = useState(before)
  const organisations = usePartnerPicks(
    it.outcome.ownerOrganisationId && it.outcome.ownerName ? [{ value: it.outcome.ownerOrganisationId, label: it.outcome.ownerName }] : [],
  )
  const set = (next: Partial<OutcomeFields>) => setFields({ ...fields, ...next })
  const story = (name: 'description' | 'genderNote' | 'environmentNote') => fields[name] ?? textIn(fields.title.source, '')
  const filled = withoutEmpty(fields)
  return (
    <EditForm
      it={it}
      verb={verb}
      seen={seen}
      now={it.outcome.version}
      findings={outcomeFindings(fields, it.programme)}
      save={(version) => verb.perform({ outcomeId: it.outcome.id, seen: version, ...filled })}
      changes={() => {
        const changed = differences(before, filled)
        const side = (which: 'before' | 'after') => Object.fromEntries(changed.flatMap((one) => (one[which] === undefined ? [] : [[one.at, one[which]]])))
        return changed.length ? [{ kind: 'change-outcome', id: it.outcome.id, before: side('before'), after: side('after') }] : []
      }}
      said={t('outcome.texts-saved')}
      onDone={onDone}
    >
      <TextField label={t('outcome.code')} at="code" short value={fields.code} onChange={(code) => set({ code })} />
      <NarrativeField label={t('outcome.title')} at="title" oneLine value={fields.title} onChange={(title) => set({ title })} />
      <NarrativeField
        label={t('outcome.description')}
        at="description"
        optional
        rows={6}
        value={story('description')}
        onChange={(description) => set({ description })}
      />
      <NarrativeField
        label={t('outcome.gender-note')}
        at="genderNote"
        optional
        rows={4}
        help={t('outcome.gender-help')}
        value={story('genderNote')}
        onChange={(genderNote) => set({ genderNote })}
      />
      <NarrativeField
        label={t('outcome.environment-note')}
        at="environmentNote"
        optional
        rows={4}
        help={t('outcome.environment-help')}
        value={story('environmentNote')}
        onChange={(environmentNote) => set({ environmentNote })}
      />
      <Combobox
        label={t('outcome.owner')}
        at="ownerOrganisationId"
        optional
        help={t('outcome.owner-help')}
        value={fields.ownerOrganisationId ?? ''}
        onChange={(one) => set({ ownerOrganisationId: one || undefined })}
        options={organisations}
      />
      <div className="outcome-two">
        <DateField
          label={t('outcome.starts-on')}
          at="startsOn"
          value={fields.startsOn}
          from={it.programme.startsOn}
          until={it.programme.endsOn}
          onChange={(startsOn) => set({ startsOn })}
        />
        <DateField
          label={t('outcome.ends-on')}
          at="endsOn"
          value={fields.endsOn}
          from={it.programme.startsOn}
          until={it.programme.endsOn}
          onChange={(endsOn) => set({ endsOn })}
        />
      </div>
    </EditForm>
  )
}

const isEmpty = (text: TranslatedText | undefined) => !text || (text.text.trim() === '' && Object.keys(text.translations ?? {}).length === 0)

/** A note with nothing in it is no note. */
function withoutEmpty({ description, genderNote, environmentNote, ownerOrganisationId, ...fields }: OutcomeFields): OutcomeFields {
  return {
    ...fields,
    ...(isEmpty(description) ? {} : { description }),
    ...(isEmpty(genderNote) ? {} : { genderNote }),
    ...(isEmpty(environmentNote) ? {} : { environmentNote }),
    ...(ownerOrganisationId ? { ownerOrganisationId } : {}),
  }
}
