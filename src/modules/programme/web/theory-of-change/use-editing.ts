// Changes, undo and redo, and the step that is just being written.
import { useEffect, useRef, useState } from 'react'
import { canonicalJson } from '#kernel/canonical-json.ts'
import { freshId } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import type { Place, StepKind, TheoryOfChange } from '#modules/programme/domain/theory-of-change.ts'
import { addStep, rewriteStep, usualKind, type Done, type Edited } from '#modules/programme/domain/theory-of-change-edits.ts'
import { noHistory, redone, remembered, undone, type History } from './history.ts'

export type OnChange = (next: TheoryOfChange, whatWasDone: string, values?: Done['values']) => void

export interface NewStep {
  beside?: string
  side?: 'after' | 'before'
  place?: Place
  kind?: StepKind
}

export interface Editing {
  /** With the new step in it, if there is one. */
  shown: TheoryOfChange
  /** A step that is being written for the first time; it becomes part of the document with its first words. */
  newStep: { id: string } | undefined
  /** What was done last; the live region says it. `undoing` when it was an undo or a redo. */
  last: { done: Done; way: 'did' | 'undid' | 'redid' } | undefined
  toUndo: Done | undefined
  toRedo: Done | undefined
  apply(edited: Edited): void
  undo(): void
  redo(): void
  begin(wish: NewStep): string
  finish(words: string): void
  drop(): void
}

export function useEditing(value: TheoryOfChange, language: string, onChange: OnChange | undefined): Editing {
  const [history, setHistory] = useState<History>(noHistory)
  const [draft, setDraft] = useState<(Edited & { id: string }) | undefined>(undefined)
  const [last, setLast] = useState<Editing['last']>(undefined)

  // What others changed cannot be undone here: the past ends when a document arrives that we did not make.
  const known = useRef(value)
  useEffect(() => {
    if (value !== known.current && canonicalJson(value) !== canonicalJson(known.current)) setHistory(noHistory)
    known.current = value
  }, [value])

  const tell = (next: TheoryOfChange, done: Done, way: 'did' | 'undid' | 'redid') => {
    known.current = next
    setLast({ done, way })
    onChange?.(next, way === 'did' ? done.code : `toc.${way}`, done.values)
  }
  const apply = (edited: Edited) => {
    setHistory(remembered(history, value, edited))
    tell(edited.next, edited.done, 'did')
  }
  const step = (way: 'undid' | 'redid') => {
    const moved = way === 'undid' ? undone(history) : redone(history)
    if (!moved) return
    setHistory(moved.history)
    tell(way === 'undid' ? moved.deed.before : moved.deed.after, moved.deed.done, way)
  }

  return {
    shown: draft?.next ?? value,
    newStep: draft,
    last,
    toUndo: history.past.at(-1)?.done,
    toRedo: history.future[0]?.done,
    apply,
    undo: () => step('undid'),
    redo: () => step('redid'),
    begin({ beside, side = 'after', place, kind }) {
      const id = freshId()
      const other = value.steps.find((one) => one.id === beside)
      const made = {
        id,
        kind: kind ?? usualKind(other?.kind ?? (value.steps.length > 0 ? 'output' : undefined), side),
        text: textIn(language, ''),
        ...(place && { place }),
        ...(other?.pathway && { pathway: other.pathway }),
      }
      setDraft({ ...addStep(value, made, language, other && { step: other.id, side, arrow: freshId() }), id })
      return id
    },
    finish(words) {
      if (!draft) return
      setDraft(undefined)
      if (words.trim() === '') return
      const { next, done } = rewriteStep(draft.next, draft.id, language, words.trim())
      apply({ next, done: { ...done, code: draft.done.code } })
    },
    drop: () => setDraft(undefined),
  }
}
