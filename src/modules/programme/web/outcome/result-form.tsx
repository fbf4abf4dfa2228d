import { useState } from 'react'
import { freshId } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { differences } from '../../domain/differences.ts'
import type { FrameworkChange } from '../../domain/framework-change.ts'
import { chainFindings, resultLevels, type ResultFields } from '../../domain/result.ts'
import { resultFieldsOf, type OneResult, type OutcomeAnswer } from './answer.ts'
import { EditForm } from './edit-form.tsx'
import { idsUnder } from './result-tree.ts'

interface Props {
  it: OutcomeAnswer
  /** Left out: a new one. */
  result?: OneResult
  under?: string
  onDone(): void
}

export function ResultForm({ it, result, under, onDone }: Props) {
  const t = useText()
  const read = useRead()
  const add = useVerb('programme.add-result')
  const change = useVerb('programme.change-result')
  const [id] = useState(() => result?.id ?? freshId())
  const [seen] = useState(result?.version ?? 1)
  const [before] = useState<ResultFields>(() =>
    result
      ? resultFieldsOf(result)
      : { level: under ? 'output' : 'intermediate-outcome', title: textIn(it.outcome.title.source, ''), ...(under ? { parentId: under } : {}) },
  )
  const [fields, setFields] = useState(before)
  const set = (next: Partial<ResultFields>) => setFields({ ...fields, ...next })
  const { parentId, code, description, ...rest } = fields
  const filled: ResultFields = { ...rest, ...(parentId ? { parentId } : {}), ...(code ? { code } : {}), ...(description?.text.trim() ? { description } : {}) }
  const excluded = result ? idsUnder(it.results, result.id) : new Set<string>()
  const parents = it.results
    .filter((one) => !excluded.has(one.id))
    .map((one) => ({ value: one.id, label: `${one.code ? `${one.code} ` : ''}${read(one.title)}` }))
  const chain = [...it.results.filter((one) => one.id !== id), { id, ...filled }]
  const place = chain.length - 1
  const findings = chainFindings(chain, t.language).flatMap((one) =>
    one.at?.startsWith(`results.${place}.`) ? [{ ...one, at: one.at.replace(`results.${place}.`, '') }] : [],
  )

  function changes(): FrameworkChange[] {
    if (!result) return [{ kind: 'add-result', outcomeId: it.outcome.id, result: { id, ...filled } }]
    const changed = differences(before, filled)
    const side = (which: 'before' | 'after') => Object.fromEntries(changed.flatMap((one) => (one[which] === undefined ? [] : [[one.at, one[which]]])))
    return changed.length ? [{ kind: 'change-result', id, before: side('before'), after: side('after') }] : []
  }
  return (
    <EditForm
      it={it}
      verb={result ? change : add}
      seen={seen}
      now={result?.version ?? 1}
      findings={findings}
      save={(version) =>
        result ? change.perform({ resultId: id, seen: version, ...filled }) : add.perform({ outcomeId: it.outcome.id, resultId: id, ...filled })
      }
      changes={changes}
      said={t(result ? 'outcome.result-saved' : 'outcome.result-added')}
      saveWord={result ? undefined : t('outcome.add-result')}
      onDone={onDone}
    >
      <NarrativeField label={t('outcome.title')} at="title" oneLine value={fields.title} onChange={(title) => set({ title })} />
      <div className="outcome-two">
        <Select
          label={t('outcome.level')}
          at="level"
          value={fields.level}
          onChange={(level) => set({ level })}
          options={resultLevels.map((one) => ({ value: one, label: t.word('outcome.level', one) }))}
        />
        <TextField label={t('outcome.code')} at="code" optional short value={fields.code ?? ''} onChange={(next) => set({ code: next })} />
      </div>
      <Select
        label={t('outcome.serves')}
        at="parentId"
        optional
        help={t('outcome.serves-help')}
        value={fields.parentId ?? ''}
        onChange={(next) => set({ parentId: next || undefined })}
        empty={t('outcome.serves-outcome')}
        options={parents}
      />
      <NarrativeField
        label={t('outcome.description')}
        at="description"
        optional
        rows={3}
        value={fields.description ?? textIn(fields.title.source, '')}
        onChange={(next) => set({ description: next })}
      />
    </EditForm>
  )
}
