import { useState } from 'react'
import { blocker } from '#kernel/finding.ts'
import { freshId } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Check } from '#web/ui/choice.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { differences } from '../../domain/differences.ts'
import type { FrameworkChange } from '../../domain/framework-change.ts'
import { periodTypes, type MeasureFields } from '../../domain/measure.ts'
import { measureFieldsOf, type OneMeasure, type OutcomeAnswer } from './answer.ts'
import { EditForm } from './edit-form.tsx'

interface Props {
  it: OutcomeAnswer
  /** Left out: a new one. */
  measure?: OneMeasure
  onDone(measureId?: string): void
}

export function MeasureForm({ it, measure, onDone }: Props) {
  const t = useText()
  const read = useRead()
  const add = useVerb('programme.add-measure')
  const change = useVerb('programme.change-measure')
  const dimensions = useQuestion('GET /dimensions', {}).answer?.dimensions ?? it.dimensions
  const [id] = useState(() => measure?.id ?? freshId())
  const [seen] = useState(measure?.version ?? 1)
  const [before] = useState<MeasureFields>(() =>
    measure ? measureFieldsOf(measure) : { title: textIn(it.outcome.title.source, ''), unit: 'people', periodType: 'half-year', dimensions: [] },
  )
  const [fields, setFields] = useState(before)
  const set = (next: Partial<MeasureFields>) => setFields({ ...fields, ...next })
  const { source, ...rest } = fields
  const filled: MeasureFields = { ...rest, ...(source?.text.trim() ? { source } : {}) }
  const asked = (dimensionId: string) => fields.dimensions.find((one) => one.dimensionId === dimensionId)
  const ask = (dimensionId: string, way: '' | 'alone' | 'crossed') =>
    set({
      dimensions: [
        ...fields.dimensions.filter((one) => one.dimensionId !== dimensionId),
        ...(way ? [{ dimensionId, ...(way === 'crossed' ? { crossed: true } : {}) }] : []),
      ].sort((one, other) => (one.dimensionId < other.dimensionId ? -1 : 1)),
    })

  function changes(): FrameworkChange[] {
    if (!measure) return [{ kind: 'add-measure', outcomeId: it.outcome.id, measure: { id, ...filled } }]
    const changed = differences(before, filled)
    const side = (which: 'before' | 'after') => Object.fromEntries(changed.flatMap((one) => (one[which] === undefined ? [] : [[one.at, one[which]]])))
    return changed.length ? [{ kind: 'change-measure', id, before: side('before'), after: side('after') }] : []
  }
  return (
    <EditForm
      it={it}
      verb={measure ? change : add}
      seen={seen}
      now={measure?.version ?? 1}
      findings={fields.title.text.trim() ? [] : [blocker('kernel.text-empty', 'title')]}
      save={(version) =>
        measure ? change.perform({ measureId: id, seen: version, ...filled }) : add.perform({ outcomeId: it.outcome.id, measureId: id, ...filled })
      }
      changes={changes}
      said={t(measure ? 'outcome.measure-saved' : 'outcome.measure-added')}
      saveWord={measure ? undefined : t('outcome.add-measure')}
      onDone={(saved) => onDone(saved ? id : undefined)}
    >
      <NarrativeField
        label={t('outcome.question')}
        at="title"
        oneLine
        help={t('outcome.question-help')}
        value={fields.title}
        onChange={(title) => set({ title })}
      />
      <div className="outcome-two">
        <TextField label={t('outcome.unit')} at="unit" short help={t('outcome.unit-help')} value={fields.unit} onChange={(unit) => set({ unit })} />
        <Select
          label={t('outcome.period-type')}
          at="periodType"
          value={fields.periodType}
          onChange={(periodType) => set({ periodType })}
          options={periodTypes.map((one) => ({ value: one, label: t.word('outcome.period', one) }))}
        />
      </div>
      <NarrativeField
        label={t('outcome.source')}
        at="source"
        optional
        rows={2}
        value={fields.source ?? textIn(fields.title.source, '')}
        onChange={(next) => set({ source: next })}
      />
      <fieldset className="outcome-splits">
        <legend className="field-label">{t('outcome.splits')}</legend>
        <p className="field-help">{t('outcome.crossed-help')}</p>
        {dimensions.map((one) => {
          const by = asked(one.id)
          return (
            <div key={one.id} className="outcome-split">
              <Check label={read(one.title)} value={Boolean(by)} onChange={(on) => ask(one.id, on ? 'alone' : '')} />
              {by && <Check label={t('outcome.crossed')} value={Boolean(by.crossed)} onChange={(on) => ask(one.id, on ? 'crossed' : 'alone')} />}
            </div>
          )
        })}
      </fieldset>
    </EditForm>
  )
}
