// What she may do in this space, for showing what is not allowed as such. The server asks again, always.
import type { AnswerTo } from './ask.ts'
import { useQuestion } from './questions.ts'

type Purposes = AnswerTo<'GET /my-rights'>['purposes']
export type PurposeName = keyof Purposes & string

/** `const may = useMyRights(); may('people.manage')`: for anything at all in this space. False while nobody knows. */
export function useMyRights(): (purpose: PurposeName) => boolean {
  const { answer } = useQuestion('GET /my-rights', {})
  return (purpose) => answer?.purposes[purpose] !== undefined
}
