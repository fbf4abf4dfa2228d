// What an indicator is: its words, its kind, the rules by which its figures are joined, what it is split by and how it is made of measures.
import { useState } from 'react'
import { freshId } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Choice, Choices } from '#web/ui/choice.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { differences } from '../../domain/differences.ts'
import type { FrameworkChange } from '../../domain/framework-change.ts'
import {
  indicatorDirections,
  indicatorFindings,
  indicatorKinds,
  rulesFor,
  type Formula,
  type IndicatorFields,
  type IndicatorKind,
} from '../../domain/indicator.ts'
import { indicatorFieldsOf, type OneIndicator, type OutcomeAnswer } from './answer.ts'
import { EditForm } from './edit-form.tsx'
import { FormulaFields } from './formula-fields.tsx'
import { MeasureForm } from './measure-form.tsx'
import { ScaleFields } from './scale-fields.tsx'

interface Props {
  it: OutcomeAnswer
  /** Left out: a new one. */
  indicator?: OneIndicator
  /** The result it is to measure. */
  resultId?: string | undefined
  onDone(indicatorId?: string): void
}

export function IndicatorForm({ it, indicator, resultId, onDone }: Props) {
  const t = useText()
  const read = useRead()
  const add = useVerb('programme.add-indicator')
  const change = useVerb('programme.change-indicator')
  const dimensions = useQuestion('GET /dimensions', {}).answer?.dimensions ?? it.dimensions
  const [id] = useState(() => indicator?.id ?? freshId())
  const [seen] = useState(indicator?.version ?? 1)
  const [before] = useState<IndicatorFields>(() =>
    indicator
      ? indicatorFieldsOf(indicator)
      : {
          title: textIn(it.outcome.title.source, ''),
          kind: 'count',
          direction: 'up',
          overTime: 'cumulative-as-reported',
          overPlaces: 'sum',
          ...(resultId ? { resultId } : {}),
        },
  )
  const [fields, setFields] = useState(before)
  const [asking, addQuestion] = useState<keyof Formula>()
  const set = (next: Partial<IndicatorFields>) => setFields({ ...fields, ...next })
  const filled = withoutEmpty(fields)
  const around = {
    results: new Set(it.results.map((one) => one.id)),
    measures: new Set(it.measures.map((one) => one.id)),
    dimensions: new Set([...dimensions, ...it.dimensions].map((one) => one.id)),
  }

  function changes(): FrameworkChange[] {
    if (!indicator) return [{ kind: 'add-indicator', outcomeId: it.outcome.id, indicator: { id, ...filled, planned: [] } }]
    const changed = differences(before, filled)
    const side = (which: 'before' | 'after') => Object.fromEntries(changed.flatMap((one) => (one[which] === undefined ? [] : [[one.at, one[which]]])))
    return changed.length ? [{ kind: 'change-indicator', id, before: side('before'), after: side('after') }] : []
  }
  /** Rules that a kind of figure cannot bear give way to one that it can: as a rule, what is not counted is not joined over places. */
  function becomes(kind: IndicatorKind) {
    const { overTime, overPlaces } = rulesFor[kind]
    set({
      kind,
      overTime: overTime.includes(fields.overTime) ? fields.overTime : overTime[0]!,
      overPlaces: overPlaces.includes(fields.overPlaces) ? fields.overPlaces : kind === 'score' ? 'average' : 'not-summable',
      direction: kind === 'narrative' ? 'none' : fields.direction === 'none' ? 'up' : fields.direction,
    })
  }
  const hasScale = fields.kind === 'score' || fields.kind === 'progress-markers'
  return (
    <>
      <EditForm
        it={it}
        verb={indicator ? change : add}
        seen={seen}
        now={indicator?.version ?? 1}
        findings={indicatorFindings(filled, around)}
        save={(version) =>
          indicator ? change.perform({ indicatorId: id, seen: version, ...filled }) : add.perform({ outcomeId: it.outcome.id, indicatorId: id, ...filled })
        }
        changes={changes}
        said={t(indicator ? 'outcome.indicator-saved' : 'outcome.indicator-added')}
        saveWord={indicator ? undefined : t('outcome.add-indicator')}
        onDone={(saved) => onDone(saved ? id : undefined)}
      >
        <NarrativeField label={t('outcome.title')} at="title" oneLine value={fields.title} onChange={(title) => set({ title })} />
        <div className="outcome-two">
          <TextField label={t('outcome.code')} at="code" optional short value={fields.code ?? ''} onChange={(code) => set({ code })} />
          <Select
            label={t('outcome.measures-result')}
            at="resultId"
            optional
            value={fields.resultId ?? ''}
            onChange={(next) => set({ resultId: next || undefined })}
            empty={t('outcome.the-outcome-itself')}
            options={it.results.map((one) => ({ value: one.id, label: `${one.code ? `${one.code} ` : ''}${read(one.title)}` }))}
          />
        </div>
        <Choice
          label={t('outcome.kind')}
          at="kind"
          value={fields.kind}
          onChange={becomes}
          options={indicatorKinds.map((one) => ({ value: one, label: t.word('outcome.kind', one), help: t.word('outcome.kind-help', one) }))}
        />
        {fields.kind !== 'narrative' && (
          <>
            <Choice
              label={t('outcome.direction')}
              at="direction"
              value={fields.direction}
              onChange={(direction) => set({ direction })}
              options={indicatorDirections.map((one) => ({ value: one, label: t.word('outcome.direction', one) }))}
            />
            <div className="columns">
              <Choice
                label={t('outcome.over-time')}
                at="overTime"
                value={fields.overTime}
                onChange={(overTime) => set({ overTime })}
                options={rulesFor[fields.kind].overTime.map((one) => ({
                  value: one,
                  label: t.word('outcome.over-time', one),
                  help: t.word('outcome.over-time-help', one),
                }))}
              />
              <Choice
                label={t('outcome.over-places')}
                at="overPlaces"
                value={fields.overPlaces}
                onChange={(overPlaces) => set({ overPlaces })}
                options={rulesFor[fields.kind].overPlaces.map((one) => ({
                  value: one,
                  label: t.word('outcome.over-places', one),
                  help: t.word('outcome.over-places-help', one),
                }))}
              />
            </div>
          </>
        )}
        {hasScale && <ScaleFields scale={fields.scale ?? []} language={fields.title.source} onChange={(scale) => set({ scale })} />}
        <FormulaFields it={it} formula={fields.formula ?? {}} onChange={(formula) => set({ formula })} onAdd={addQuestion} />
        <Choices
          label={t('outcome.splits')}
          at="dimensions"
          optional
          help={t('outcome.splits-help')}
          value={fields.dimensions ?? []}
          onChange={(next) => set({ dimensions: next.toSorted() })}
          options={dimensions.map((one) => ({ value: one.id, label: read(one.title) }))}
        />
        <NarrativeField
          label={t('outcome.counting-rules')}
          at="countingRules"
          optional
          rows={3}
          help={t('outcome.counting-help')}
          value={fields.countingRules ?? textIn(fields.title.source, '')}
          onChange={(countingRules) => set({ countingRules })}
        />
        <NarrativeField
          label={t('outcome.description')}
          at="description"
          optional
          rows={3}
          value={fields.description ?? textIn(fields.title.source, '')}
          onChange={(description) => set({ description })}
        />
      </EditForm>
      {/* Beside the form, not in it: it is one of its own. */}
      <Dialog open={asking !== undefined} title={t('outcome.add-measure')} onClose={() => addQuestion(undefined)} wide>
        <MeasureForm
          it={it}
          onDone={(measureId) => {
            if (measureId && asking) set({ formula: { ...fields.formula, [asking]: measureId } })
            addQuestion(undefined)
          }}
        />
      </Dialog>
    </>
  )
}

function withoutEmpty({ resultId, code, description, countingRules, formula, scale, dimensions, ...rest }: IndicatorFields): IndicatorFields {
  const measured = Object.fromEntries(Object.entries(formula ?? {}).filter(([, id]) => id))
  const hasScale = rest.kind === 'score' || rest.kind === 'progress-markers'
  return {
    ...rest,
    ...(resultId ? { resultId } : {}),
    ...(code ? { code } : {}),
    ...(description?.text.trim() ? { description } : {}),
    ...(countingRules?.text.trim() ? { countingRules } : {}),
    ...(Object.keys(measured).length ? { formula: measured } : {}),
    ...(hasScale && scale?.length ? { scale } : {}),
    ...(dimensions?.length ? { dimensions } : {}),
  }
}
