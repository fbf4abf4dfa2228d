// The same theory as a nested list: from the impact down ("because"), or from what we do up ("leads to").
import type { Arrow, Step, TheoryOfChange } from './theory-of-change.ts'
import { arrowsFrom, arrowsTo } from './theory-of-change-paths.ts'
import { rankOf, byId } from './theory-of-change.ts'

export type Reading = 'because' | 'leads-to'

/** `arrow` ties it to the line above. A step with several effects is written out once; later it is only named (`again`). */
export interface Line {
  step: Step
  arrow: Arrow | undefined
  again: boolean
  lines: Line[]
}

export function outlineOf(value: TheoryOfChange, reading: Reading): Line[] {
  const steps = byId(value.steps)
  const told = new Set<string>()
  const ties = (id: string) => (reading === 'because' ? arrowsTo(value, id) : arrowsFrom(value, id))
  const farEnd = (arrow: Arrow) => steps.get(reading === 'because' ? arrow.from : arrow.to)

  function lineOf(step: Step, arrow: Arrow | undefined): Line {
    if (told.has(step.id)) return { step, arrow, again: true, lines: [] }
    told.add(step.id)
    const lines = ties(step.id).flatMap((one) => {
      const next = farEnd(one)
      return next && next.id !== step.id ? [lineOf(next, one)] : []
    })
    return { step, arrow, again: false, lines }
  }

  const begins = (step: Step) => (reading === 'because' ? arrowsFrom(value, step.id) : arrowsTo(value, step.id)).every((arrow) => arrow.from === arrow.to)
  const sign = reading === 'because' ? -1 : 1
  const inOrder = value.steps.toSorted((one, other) => sign * (rankOf(one.kind) - rankOf(other.kind)))
  const roots = inOrder.filter(begins)
  // Steps in a circle begin nowhere: each circle is entered at its first step.
  return [...roots.map((step) => lineOf(step, undefined)), ...inOrder.flatMap((step) => (told.has(step.id) ? [] : [lineOf(step, undefined)]))]
}
