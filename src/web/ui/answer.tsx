import type { ReactNode } from 'react'
import type { Asked } from '../questions.ts'
import { Loading } from './loading.tsx'
import { ProblemNote } from './problem-note.tsx'

interface Props<Value> {
  of: Asked<Value>
  /** What stands there while we wait; grey lines when nothing is said. */
  loading?: ReactNode
  children: (answer: Value) => ReactNode
}

/** Loading, wrong, or full: `<Answer of={outcome}>{(it) => …}</Answer>`. */
export function Answer<Value>({ of, loading, children }: Props<Value>) {
  if (of.answer !== undefined) return <>{children(of.answer)}</>
  if (of.problem) return <ProblemNote problem={of.problem} again={of.again} />
  return <>{loading ?? <Loading />}</>
}
