// From one state of a framework to another, as changes: what an approved version and today differ in.
import { canonicalJson } from '#kernel/canonical-json.ts'
import type { Id } from '#kernel/id.ts'
import type { Frame, FrameIndicator, FrameOutcome } from './frame.ts'
import type { FrameworkChange } from './framework-change.ts'
import { keyText } from './planned-value.ts'
import { without } from './without.ts'

/** Put into `before`, they make `after`, but for the order of things and for translations: neither is promised. */
export function changesBetween(before: Frame, after: Frame): FrameworkChange[] {
  const outcomes = paired(before.outcomes, after.outcomes)
  return [
    ...changed('change-programme', before.programme, after.programme),
    ...outcomes.gone.map((outcome): FrameworkChange => ({ kind: 'remove-outcome', outcome })),
    ...outcomes.kept.flatMap(([was, is]) => inOutcome(was, is)),
    ...outcomes.come.map((outcome): FrameworkChange => ({ kind: 'add-outcome', outcome })),
  ]
}

function inOutcome(was: FrameOutcome, is: FrameOutcome): FrameworkChange[] {
  const outcomeId = is.id
  const [results, measures, indicators] = [paired(was.results, is.results), paired(was.measures, is.measures), paired(was.indicators, is.indicators)]
  return [
    ...changed('change-outcome', own(was), own(is)),
    ...results.kept.flatMap(([one, other]) => changed('change-result', one, other)),
    ...results.gone.map((result): FrameworkChange => ({ kind: 'remove-result', outcomeId, result })),
    ...results.come.map((result): FrameworkChange => ({ kind: 'add-result', outcomeId, result })),
    ...measures.kept.flatMap(([one, other]) => changed('change-measure', one, other)),
    ...measures.gone.map((measure): FrameworkChange => ({ kind: 'remove-measure', outcomeId, measure })),
    ...measures.come.map((measure): FrameworkChange => ({ kind: 'add-measure', outcomeId, measure })),
    ...indicators.kept.flatMap(([one, other]) => [...changed('change-indicator', withoutPlanned(one), withoutPlanned(other)), ...plannedChanges(one, other)]),
    ...indicators.gone.map((indicator): FrameworkChange => ({ kind: 'remove-indicator', outcomeId, indicator })),
    ...indicators.come.map((indicator): FrameworkChange => ({ kind: 'add-indicator', outcomeId, indicator })),
  ]
}

const own = (outcome: FrameOutcome) => without(outcome, 'results', 'measures', 'indicators')
const withoutPlanned = (indicator: FrameIndicator) => without(indicator, 'planned')

function plannedChanges(was: FrameIndicator, is: FrameIndicator): FrameworkChange[] {
  const [before, after] = [was, is].map(({ planned }) => new Map(planned.map((one) => [keyText(one), one]))) as [Map<string, Planned>, Map<string, Planned>]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): FrameworkChange[] => {
    const [one, other] = [before.get(key), after.get(key)]
    if (same(content(one), content(other))) return []
    const { kind, from, until, cell, place } = (other ?? one)!
    return [
      {
        kind: 'set-planned-value',
        indicatorId: is.id,
        key: { kind, from, until, ...(cell ? { cell } : {}), ...(place ? { place } : {}) },
        ...(one ? { before: content(one)! } : {}),
        ...(other ? { after: content(other)! } : {}),
      },
    ]
  })
}

type Planned = FrameIndicator['planned'][number]
const content = (one: Planned | undefined) => one && { value: one.value, ...(one.comment ? { comment: one.comment } : {}) }

type FieldChange = 'change-programme' | 'change-outcome' | 'change-result' | 'change-measure' | 'change-indicator'

function changed(kind: FieldChange, was: { id: Id }, is: { id: Id }): FrameworkChange[] {
  const [before, after] = [{ ...was } as Record<string, unknown>, { ...is } as Record<string, unknown>]
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const name of names) {
    if (!same(before[name], after[name])) continue
    delete before[name]
    delete after[name]
  }
  return Object.keys(before).length + Object.keys(after).length === 0 ? [] : [{ kind, id: is.id, before, after } as FrameworkChange]
}

function paired<Thing extends { id: Id }>(before: Thing[], after: Thing[]) {
  const was = new Map(before.map((one) => [one.id, one]))
  const is = new Set(after.map((one) => one.id))
  return {
    kept: after.flatMap((one): [Thing, Thing][] => (was.has(one.id) ? [[was.get(one.id)!, one]] : [])),
    gone: before.filter((one) => !is.has(one.id)),
    come: after.filter((one) => !was.has(one.id)),
  }
}

const same = (one: unknown, other: unknown) => canonicalJson(promised(one) ?? null) === canonicalJson(promised(other) ?? null)

/** Without translations: the words that were approved are those of the source. Nothing at all is the same as an empty list. */
function promised(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(promised)
  if (value === null || typeof value !== 'object') return value
  const record = value as Record<string, unknown>
  const isText = typeof record.source === 'string' && typeof record.text === 'string'
  return isText ? { source: record.source, text: record.text } : Object.fromEntries(Object.entries(record).map(([name, one]) => [name, promised(one)]))
}
