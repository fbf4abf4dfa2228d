// Baselines and targets of one indicator: read, written while it is a draft, amended once it was approved.
import { useMemo, useState } from 'react'
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Finding } from '#kernel/finding.ts'
import { textIn } from '#kernel/translated-text.ts'
import { useVerb } from '#web/questions.ts'
import { useNames, useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog, DialogActions } from '#web/ui/dialog.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { Section } from '#web/ui/page.tsx'
import { plannedValueFindings, keyText } from '../../domain/planned-value.ts'
import type { FrameworkChange } from '../../domain/framework-change.ts'
import { indicatorFieldsOf, plannedOf, type OneIndicator, type OutcomeAnswer } from './answer.ts'
import { EditForm } from './edit-form.tsx'
import { mayEver, useReason } from './edit-button.tsx'
import { SheetFindings } from './sheet-findings.tsx'
import { columnsOf, crossedGroup, placesGroup, rowsOf, valuesOf, type GridRow, type Values } from './values-grid.ts'
import { ValuesSheet } from './values-sheet.tsx'

export function PlannedSection({ it, indicator }: { it: OutcomeAnswer; indicator: OneIndicator }) {
  const t = useText()
  const reason = useReason(it)
  const [editing, edit] = useState(false)
  return (
    <Section
      title={t('outcome.baseline-and-targets')}
      aside={
        !editing && mayEver(it) ? (
          <Button kind={it.editable ? 'plain' : 'primary'} icon="edit" reason={reason} onClick={() => edit(true)}>
            {t(it.editable ? 'outcome.edit-values' : 'outcome.amend')}
          </Button>
        ) : undefined
      }
    >
      <Sheet key={`${indicator.version} ${editing}`} it={it} indicator={indicator} editing={editing} onDone={() => edit(false)} />
    </Section>
  )
}

interface SheetProps {
  it: OutcomeAnswer
  indicator: OneIndicator
  editing: boolean
  onDone(): void
}

function Sheet({ it, indicator, editing, onDone }: SheetProps) {
  const t = useText()
  const read = useRead()
  const country = useNames('region')
  const verb = useVerb('programme.set-planned-values')
  const [seen] = useState(indicator.version)
  const [before] = useState(() => plannedOf(indicator))
  const [values, put] = useState<Values>(() => valuesOf(before))
  const [past, setPast] = useState<Values[]>([])
  function setValues(next: Values) {
    setPast([...past.slice(-99), values])
    put(next)
  }
  function takeBack() {
    const last = past.at(-1)
    if (!last) return
    setPast(past.slice(0, -1))
    put(last)
  }
  const [noting, note] = useState<string>()
  const dimensions = it.dimensions.filter((one) => indicator.dimensions?.includes(one.id))
  const list = [...values.values()]
  const columns = useMemo(() => columnsOf(before, it.outcome), [before, it.outcome])
  const all = rowsOf(
    before,
    dimensions,
    it.countries.map((one) => one.country),
  )
  const groups = [...new Set(all.map((one) => one.group))].filter((one) => one !== 'total')
  const used = (group: string) => all.some((row) => row.group === group && list.some((one) => `${one.cell ?? ''}|${one.place ?? ''}` === row.key))
  const [shown, show] = useState<string[]>(() => groups.filter(used))
  const rows = all.filter((row) => row.group === 'total' || shown.includes(row.group))
  const found = plannedValueFindings(list, { ...indicatorFieldsOf(indicator), dimensions }, it.outcome)
  const findings = new Map<string, Finding[]>()
  for (const one of found) {
    const value = list[Number(one.at?.split('.')[1])]
    if (value) findings.set(keyText(value), [...(findings.get(keyText(value)) ?? []), one])
  }
  const groupName = (group: string) =>
    group === placesGroup
      ? t('outcome.by-place')
      : group === crossedGroup
        ? t('outcome.crossed-parts')
        : read(dimensions.find((one) => one.code === group)?.title) || group
  const memberName = (dimension: string, member: string) =>
    read(dimensions.find((one) => one.code === dimension)?.members.find((one) => one.code === member)?.title) || member
  const nameOf = ({ name }: GridRow) =>
    'total' in name
      ? t('web.total')
      : [
          ...name.members.map((one) => memberName(one.dimension, one.member)),
          ...(name.place ? [/^[A-Z]{2}$/.test(name.place) ? country(name.place) : name.place] : []),
        ].join(' · ')
  const changed = changesBetween(indicator.id, valuesOf(before), values)
  const noted = noting === undefined ? undefined : values.get(noting)

  const sheet = (
    <>
      {!editing && list.length === 0 && <p className="quiet prose">{t('outcome.no-values')}</p>}
      {groups.length > 0 && (
        <div className="sheet-groups not-on-paper" role="group" aria-label={t('outcome.show-parts')}>
          <span className="quiet small">{t('outcome.show-parts')}</span>
          {groups.map((one) => (
            <Button
              key={one}
              kind="quiet"
              aria-pressed={shown.includes(one)}
              onClick={() =>
                show(shown.includes(one) ? shown.filter((other) => other !== one) : groups.filter((other) => other === one || shown.includes(other)))
              }
            >
              {groupName(one)}
            </Button>
          ))}
        </div>
      )}
      <ValuesSheet
        label={t('outcome.baseline-and-targets')}
        rows={rows}
        columns={columns}
        values={values}
        onChange={editing ? setValues : undefined}
        nameOf={nameOf}
        findings={findings}
        onUndo={takeBack}
        onNote={note}
      />
      <SheetFindings
        findings={findings}
        values={values}
        nameOf={(one) =>
          `${nameOf(all.find((row) => row.key === `${one.cell ?? ''}|${one.place ?? ''}`) ?? all[0]!)} · ${columns.find((column) => column.key === `${one.kind}|${one.from}|${one.until}`)?.label ?? ''}`
        }
      />
    </>
  )
  if (!editing) return sheet
  return (
    <EditForm
      it={it}
      verb={verb}
      seen={seen}
      now={indicator.version}
      findings={found.filter((one) => one.severity === 'blocker')}
      save={(version) => verb.perform({ indicatorId: indicator.id, seen: version, values: list })}
      changes={() => changed}
      said={t('outcome.values-saved')}
      unchanged={changed.length === 0}
      onDone={onDone}
    >
      {sheet}
      <Dialog open={noted !== undefined} title={t('outcome.value-note')} onClose={() => note(undefined)} wide>
        {noted && (
          <div className="stack">
            <NarrativeField
              label={t('outcome.value-note')}
              optional
              rows={3}
              value={noted.comment ?? textIn(it.outcome.title.source, '')}
              onChange={(comment) => {
                const { comment: _, ...rest } = noted
                setValues(new Map(values).set(noting!, { ...rest, ...(comment.text.trim() || comment.translations ? { comment } : {}) }))
              }}
            />
            <DialogActions>
              <Button kind="primary" onClick={() => note(undefined)}>
                {t('outcome.note-done')}
              </Button>
            </DialogActions>
          </div>
        )}
      </Dialog>
    </EditForm>
  )
}

/** Cell by cell what became different. */
function changesBetween(indicatorId: string, before: Values, after: Values): FrameworkChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.flatMap((key): FrameworkChange[] => {
    const [was, becomes] = [before.get(key), after.get(key)]
    if (canonicalJson(was ?? null) === canonicalJson(becomes ?? null)) return []
    const { value: _, comment: __, ...of } = (becomes ?? was)!
    const content = (one: typeof was) => one && { value: one.value, ...(one.comment ? { comment: one.comment } : {}) }
    return [{ kind: 'set-planned-value', indicatorId, key: of, ...(was ? { before: content(was)! } : {}), ...(becomes ? { after: content(becomes)! } : {}) }]
  })
}
