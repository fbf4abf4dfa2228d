// The sheet of one indicator with what stands around it: which parts are shown, what seems strange, the words with a value, saving or proposing.
import { useState } from 'react'
import type { Finding } from '#kernel/finding.ts'
import { yearOf } from '#kernel/day.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Select } from '#web/ui/select.tsx'
import { keyText, plannedValueFindings, type PlannedValue } from '../../domain/planned-value.ts'
import { indicatorFieldsOf, plannedOf, type OneIndicator, type OutcomeAnswer } from './answer.ts'
import { EditForm } from './edit-form.tsx'
import { baselineYear, changesBetween, withBaselineYear } from './planned-changes.ts'
import { useRowNames } from './row-names.ts'
import { SheetFindings } from './sheet-findings.tsx'
import { ValueNote } from './value-note.tsx'
import { columnsOf, rowsOf, valuesOf, type Values } from './values-grid.ts'
import { ValuesSheet } from './values-sheet.tsx'

interface Props {
  it: OutcomeAnswer
  indicator: OneIndicator
  editing: boolean
  onDone(): void
}

export function PlannedSheet({ it, indicator, editing, onDone }: Props) {
  const t = useText()
  const verb = useVerb('programme.set-planned-values')
  const [seen] = useState(indicator.version)
  const [before] = useState(() => plannedOf(indicator))
  const [{ values, past }, keep] = useState<{ values: Values; past: Values[] }>(() => ({ values: valuesOf(before), past: [] }))
  const [usualYear, setUsualYear] = useState(() => yearOf(it.outcome.startsOn) - 1)
  const [noting, note] = useState<string>()
  const put = (next: Values) => keep({ values: next, past: [...past.slice(-99), values] })
  const takeBack = () => past.length > 0 && keep({ values: past.at(-1)!, past: past.slice(0, -1) })

  const list = [...values.values()]
  const dimensions = it.dimensions.filter((one) => indicator.dimensions?.includes(one.id))
  const names = useRowNames(dimensions)
  const columns = columnsOf(list, it.outcome, usualYear)
  const countries = it.countries.map((one) => one.country)
  const all = rowsOf([...before, ...list], dimensions, countries, askedCrossed(it, indicator))
  const groups = [...new Set(all.map((one) => one.group))].filter((one) => one !== 'total')
  const isUsed = (group: string) => all.some((row) => row.group === group && list.some((one) => partOf(one) === row.key))
  const offered = editing ? groups : groups.filter(isUsed)
  const [shown, show] = useState<string[]>(() => groups.filter(isUsed))
  const hasValue = (row: { key: string }) => list.some((one) => partOf(one) === row.key)
  // Whoever only reads is not shown the rows that nobody filled in.
  const rows = all.filter((row) => row.group === 'total' || (shown.includes(row.group) && (editing || hasValue(row))))
  const found = plannedValueFindings(list, { ...indicatorFieldsOf(indicator), dimensions }, it.outcome)
  const findings = Map.groupBy(found, (one) => keyOfFinding(list, one))
  const changed = changesBetween(indicator.id, valuesOf(before), values)
  const year = baselineYear(values) ?? (list.some((one) => one.kind === 'baseline') ? undefined : usualYear)
  const cellName = (value: PlannedValue) =>
    `${names.row(all.find((row) => row.key === partOf(value)) ?? all[0]!)} · ${columns.find((one) => one.key === `${value.kind}|${value.from}|${value.until}`)?.label ?? ''}`

  const sheet = (
    <>
      {!editing && list.length === 0 && <p className="quiet prose">{t('outcome.no-values')}</p>}
      {offered.length > 0 && (
        <div className="sheet-groups not-on-paper" role="group" aria-label={t('outcome.show-parts')}>
          <span className="quiet small">{t('outcome.show-parts')}</span>
          {offered.map((one) => (
            <Button
              key={one}
              kind="quiet"
              aria-pressed={shown.includes(one)}
              onClick={() => show(shown.includes(one) ? shown.filter((other) => other !== one) : [...shown, one])}
            >
              {names.group(one)}
            </Button>
          ))}
        </div>
      )}
      <ValuesSheet
        label={t('outcome.baseline-and-targets')}
        rows={rows}
        columns={columns}
        values={values}
        onChange={editing ? put : undefined}
        nameOf={names.row}
        groupName={names.group}
        findings={findings}
        onUndo={takeBack}
        onNote={note}
      />
      <SheetFindings findings={findings} values={values} nameOf={cellName} />
    </>
  )
  if (!editing) return sheet
  return (
    <>
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
        {year !== undefined && (
          <Select
            label={t('outcome.baseline-year')}
            value={String(year)}
            onChange={(next) => {
              setUsualYear(Number(next))
              if (list.some((one) => one.kind === 'baseline')) put(withBaselineYear(values, Number(next)))
            }}
            options={yearsBefore(it.outcome.startsOn, year)}
          />
        )}
        {sheet}
      </EditForm>
      {/* Beside the form: what is written here is not sent by Enter. */}
      <ValueNote
        value={noting === undefined ? undefined : values.get(noting)}
        language={it.outcome.title.source}
        onChange={(value) => put(new Map(values).set(noting!, value))}
        onClose={() => note(undefined)}
      />
    </>
  )
}

const partOf = ({ cell = '', place = '' }: PlannedValue) => `${cell}|${place}`

/** The dimensions that one of its questions asks for together. */
function askedCrossed(it: OutcomeAnswer, indicator: OneIndicator) {
  const measures = it.measures.filter((one) => Object.values(indicator.formula ?? {}).includes(one.id))
  const crossed = measures.map((one) => one.dimensions.filter((by) => by.crossed && indicator.dimensions?.includes(by.dimensionId)).map((by) => by.dimensionId))
  const most = crossed.toSorted((one, other) => other.length - one.length)[0] ?? []
  return it.dimensions.filter((one) => most.includes(one.id))
}

function keyOfFinding(list: PlannedValue[], finding: Finding): string {
  const value = list[Number(finding.at?.split('.')[1])]
  return value ? keyText(value) : ''
}

function yearsBefore(startsOn: string, chosen: number) {
  const first = yearOf(startsOn)
  return [...new Set([chosen, ...Array.from({ length: 9 }, (_, back) => first - back)])]
    .sort((one, other) => other - one)
    .map((one) => ({ value: String(one), label: String(one) }))
}
