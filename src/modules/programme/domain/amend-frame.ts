// Puts proposed changes into a framework and says what does not fit: what is not there, what has changed since, what breaks a rule.
import { canonicalJson } from '#kernel/canonical-json.ts'
import { blocker, hasBlocker, type Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import type { Frame } from './frame.ts'
import { outcomeIn, outcomeOfIndicator, outcomeOfMeasure, outcomeOfResult } from './frame.ts'
import type { FrameworkChange } from './framework-change.ts'
import { keyText } from './planned-value.ts'

export interface Amended {
  frame: Frame
  findings: Finding[]
}

/** The given frame stays as it is. A change that does not fit is left out and told. */
export function amend(before: Frame, changes: FrameworkChange[]): Amended {
  const frame = structuredClone(before)
  const findings = changes.flatMap((change, index) => put(frame, change, `changes.${index}`))
  return { frame, findings }
}

export const amendmentFits = ({ findings }: Amended) => !hasBlocker(findings)

const notThere = (at: string) => [blocker('programme.amended-thing-not-there', at)]
const thereAlready = (at: string) => [blocker('programme.amended-thing-there-already', at)]

function put(frame: Frame, change: FrameworkChange, at: string): Finding[] {
  switch (change.kind) {
    case 'change-programme':
      return change.id === frame.programme.id ? fields(frame.programme, change, at) : notThere(at)
    case 'add-outcome':
      return added(frame.outcomes, change.outcome, at)
    case 'remove-outcome':
      return removed(frame.outcomes, change.outcome, at)
    case 'change-outcome':
      return fields(outcomeIn(frame, change.id), change, at)
    case 'add-result':
      return added(outcomeIn(frame, change.outcomeId)?.results, change.result, at)
    case 'remove-result':
      return removed(outcomeIn(frame, change.outcomeId)?.results, change.result, at)
    case 'change-result':
      return fields(
        outcomeOfResult(frame, change.id)?.results.find((one) => one.id === change.id),
        change,
        at,
      )
    case 'add-measure':
      return added(outcomeIn(frame, change.outcomeId)?.measures, change.measure, at)
    case 'remove-measure':
      return removed(outcomeIn(frame, change.outcomeId)?.measures, change.measure, at)
    case 'change-measure':
      return fields(
        outcomeOfMeasure(frame, change.id)?.measures.find((one) => one.id === change.id),
        change,
        at,
      )
    case 'add-indicator':
      return added(outcomeIn(frame, change.outcomeId)?.indicators, change.indicator, at)
    case 'remove-indicator':
      return removed(outcomeIn(frame, change.outcomeId)?.indicators, change.indicator, at)
    case 'change-indicator':
      return fields(
        outcomeOfIndicator(frame, change.id)?.indicators.find((one) => one.id === change.id),
        change,
        at,
      )
    case 'set-planned-value':
      return planned(frame, change, at)
  }
}

function added<Thing extends { id: Id }>(list: Thing[] | undefined, thing: Thing, at: string): Finding[] {
  if (!list) return notThere(at)
  if (list.some((one) => one.id === thing.id)) return thereAlready(at)
  list.push(structuredClone(thing))
  return []
}

function removed<Thing extends { id: Id }>(list: Thing[] | undefined, thing: Thing, at: string): Finding[] {
  const place = list?.findIndex((one) => one.id === thing.id) ?? -1
  if (place < 0) return notThere(at)
  if (canonicalJson(list![place]) !== canonicalJson(thing)) return [blocker('programme.amendment-out-of-date', at)]
  list!.splice(place, 1)
  return []
}

function fields(thing: object | undefined, { before, after }: { before: object; after: object }, at: string): Finding[] {
  if (!thing) return notThere(at)
  const target = thing as Record<string, unknown>
  const [was, becomes] = [before as Record<string, unknown>, after as Record<string, unknown>]
  const names = [...new Set([...Object.keys(was), ...Object.keys(becomes)])]
  const stale = names.filter((name) => !same(target[name], was[name]))
  if (stale.length) return stale.map((name) => blocker('programme.amendment-out-of-date', `${at}.before.${name}`))
  for (const name of names) {
    if (becomes[name] === undefined) delete target[name]
    else target[name] = structuredClone(becomes[name])
  }
  return []
}

function planned(frame: Frame, change: Extract<FrameworkChange, { kind: 'set-planned-value' }>, at: string): Finding[] {
  const indicator = outcomeOfIndicator(frame, change.indicatorId)?.indicators.find((one) => one.id === change.indicatorId)
  if (!indicator) return notThere(at)
  const place = indicator.planned.findIndex((one) => keyText(one) === keyText(change.key))
  const found = indicator.planned[place]
  const stands = found && { value: found.value, ...(found.comment ? { comment: found.comment } : {}) }
  if (!same(stands, change.before)) return [blocker('programme.amendment-out-of-date', `${at}.before`)]
  if (found) indicator.planned.splice(place, 1)
  if (change.after) indicator.planned.splice(place < 0 ? indicator.planned.length : place, 0, { ...change.key, ...change.after })
  return []
}

const same = (one: unknown, other: unknown) => canonicalJson(one ?? null) === canonicalJson(other ?? null)
