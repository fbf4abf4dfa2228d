// What the parts of the diagram share: the document, who may change it, what is chosen, and the words.
import { createContext, useContext } from 'react'
import type { TheoryOfChange } from '#modules/programme/domain/theory-of-change.ts'
import type { Editing } from './use-editing.ts'
import type { Words } from './words.ts'

export type Chosen = { thing: 'step' | 'arrow'; id: string } | undefined

export interface DiagramState {
  /** The document as it is drawn: a step that is just being written is already in it. */
  value: TheoryOfChange
  language: string
  editable: boolean
  say: Words
  editing: Editing
  chosen: Chosen
  choose(chosen: Chosen): void
}

export const DiagramContext = createContext<DiagramState | undefined>(undefined)

export function useDiagram(): DiagramState {
  const state = useContext(DiagramContext)
  if (!state) throw new Error('a part of the theory of change stands outside its diagram')
  return state
}
