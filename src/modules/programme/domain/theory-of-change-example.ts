// A small theory of change that tests and empty pages show: fictional, short, and with one of everything.
import { textIn } from '#kernel/translated-text.ts'
import type { Arrow, Step, StepKind, TheoryOfChange } from './theory-of-change.ts'

/** Ids that can be read in a failing test: the number stands at the end. */
export const exampleId = (number: number): string => `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`

export const aStep = (number: number, kind: StepKind, text: string, more: Partial<Step> = {}): Step => ({
  id: exampleId(number),
  kind,
  text: textIn('en', text),
  ...more,
})

export const anArrow = (number: number, from: number, to: number, more: Partial<Arrow> = {}): Arrow => ({
  id: exampleId(number),
  from: exampleId(from),
  to: exampleId(to),
  ...more,
})

export const aTheory = (steps: Step[], arrows: Arrow[] = [], more: Partial<TheoryOfChange> = {}): TheoryOfChange => ({
  direction: 'up',
  pathways: [],
  actors: [],
  ...more,
  steps,
  arrows,
})
