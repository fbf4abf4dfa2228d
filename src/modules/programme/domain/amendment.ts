// An amendment: proposed with a reason, read by a reviewer, decided by somebody who did not propose it.
import type { Day } from '#kernel/day.ts'
import { blocker, type Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import type { Frame } from './frame.ts'
import { outcomeOfIndicator, outcomeOfMeasure, outcomeOfResult } from './frame.ts'
import type { FrameworkChange } from './framework-change.ts'

export interface Amendment {
  status: 'proposed' | 'approved' | 'refused' | 'withdrawn'
  proposedBy: Id
}

export const amendmentCan = {
  beReviewed: (it: Amendment, by: Id) => it.status === 'proposed' && it.proposedBy !== by,
  beDecided: (it: Amendment, by: Id) => it.status === 'proposed' && it.proposedBy !== by,
  beWithdrawn: (it: Amendment, by: Id) => it.status === 'proposed' && it.proposedBy === by,
}

/** The outcome a change is about; null: the programme as a whole. */
export function outcomeTouched(change: FrameworkChange, frame: Frame): Id | null | undefined {
  switch (change.kind) {
    case 'change-programme':
    case 'add-outcome':
    case 'remove-outcome':
      return null
    case 'change-outcome':
      return change.id
    case 'change-result':
      return outcomeOfResult(frame, change.id)?.id
    case 'change-measure':
      return outcomeOfMeasure(frame, change.id)?.id
    case 'change-indicator':
      return outcomeOfIndicator(frame, change.id)?.id
    case 'set-planned-value':
      return outcomeOfIndicator(frame, change.indicatorId)?.id
    default:
      return change.outcomeId
  }
}

/** An amendment of one outcome changes nothing else: others decide about that. */
export function boundsFindings(changes: FrameworkChange[], frame: Frame, outcomeId: Id | undefined): Finding[] {
  if (outcomeId === undefined) return []
  const addedHere = new Set(
    changes.flatMap((one) =>
      one.kind === 'add-indicator' && one.outcomeId === outcomeId ? [one.indicator.id] : one.kind === 'add-result' ? [one.result.id] : [],
    ),
  )
  return changes.flatMap((change, index) => {
    const touched = outcomeTouched(change, frame)
    const named = change.kind === 'set-planned-value' ? change.indicatorId : 'id' in change ? change.id : ''
    return touched === outcomeId || (touched === undefined && addedHere.has(named)) ? [] : [blocker('programme.change-outside-outcome', `changes.${index}`)]
  })
}

/** Versions hold one after another: a later one may not reach back before the one it builds on. */
export function validityFindings(validOn: Day, last: { validOn: Day } | undefined, programme: { endsOn: Day }): Finding[] {
  if (last && validOn < last.validOn) return [blocker('programme.valid-before-last-version', 'validOn', { last: last.validOn })]
  return validOn > programme.endsOn ? [blocker('programme.valid-after-the-end', 'validOn', { until: programme.endsOn })] : []
}
