// Questions and verbs in components: remembered answers, one errand per attempt, findings at hand.
import { useRef, useState } from 'react'
import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Finding } from '#kernel/finding.ts'
import { freshId } from '#kernel/id.ts'
import { Problem } from '#kernel/problem.ts'
import { ask, askGlobal, currentSpace, noLine, perform } from './ask.ts'
import type { AnswerOf, AnswerTo, InputFor, InputOf, QuestionName, VerbName } from './ask.ts'

export const asProblem = (reason: unknown): Problem => (reason instanceof Problem ? reason : new Problem('web.page-stumbled', -1))

export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // What was refused stays refused; a dropped line gets two more tries.
        retry: (failures, reason) => failures < 2 && asProblem(reason).status === 0,
        networkMode: 'always',
      },
    },
  })

export interface Asked<Answer> {
  answer: Answer | undefined
  problem: Problem | undefined
  /** Nothing to show yet. */
  waiting: boolean
  /** Something is shown, and a newer answer is on its way. */
  refreshing: boolean
  again(): void
}

function useAsked<Answer>(key: unknown[], run: (signal: AbortSignal) => Promise<Answer>, enabled: boolean): Asked<Answer> {
  const query = useQuery({ queryKey: key, queryFn: ({ signal }) => run(signal), enabled })
  return {
    answer: query.data as Answer | undefined,
    problem: query.data === undefined && query.error ? asProblem(query.error) : undefined,
    waiting: query.isPending,
    refreshing: query.isFetching && !query.isPending,
    again: () => void query.refetch(),
  }
}

/** `const outcome = useQuestion('GET /outcomes/:outcomeId', { outcomeId })`; show it with `<Answer of={outcome}>`. */
export const useQuestion = <Key extends QuestionName>(route: Key, input: InputOf<Key>, options: { when?: boolean } = {}): Asked<AnswerTo<Key>> =>
  useAsked([currentSpace(), route, input], (signal) => ask(route, input, signal), options.when ?? true)

/** `useGlobalQuestion<Session>('/session')`. */
export const useGlobalQuestion = <Answer>(address: `/${string}`, options: { when?: boolean } = {}): Asked<Answer> =>
  useAsked<Answer>(['global', address], (signal) => askGlobal<Answer>(address, signal), options.when ?? true)

export interface VerbState {
  busy: boolean
  /** Why the last attempt was refused. */
  problem: Problem | undefined
  /** What stands in the way, field by field, from the last attempt. */
  findings: Finding[]
  forget(): void
}

export interface UsedVerb<Input, Answer> extends VerbState {
  /** The answer, or undefined when it was refused: then `problem` and `findings` say why. */
  perform(input: Input): Promise<Answer | undefined>
}

function useErrand<Input, Answer>(run: (input: Input, errand: string) => Promise<Answer>, refreshes: QuestionName[] | undefined): UsedVerb<Input, Answer> {
  const client = useQueryClient()
  const [state, setState] = useState<{ busy: boolean; problem?: Problem | undefined }>({ busy: false })
  // While nobody knows whether the last attempt arrived, the same input goes out as the same errand.
  const unsure = useRef<{ errand: string; input: string } | undefined>(undefined)

  async function attempt(input: Input): Promise<Answer | undefined> {
    const text = JSON.stringify(input)
    const errand = unsure.current?.input === text ? unsure.current.errand : freshId()
    setState({ busy: true })
    try {
      const answer = await run(input, errand)
      unsure.current = undefined
      setState({ busy: false })
      // Without a list everything on the screen is asked again: slower never, wrong never.
      await client.invalidateQueries(refreshes ? { predicate: ({ queryKey }) => refreshes.includes(queryKey[1] as QuestionName) } : {})
      return answer
    } catch (reason) {
      const problem = asProblem(reason)
      unsure.current = problem.status === noLine().status ? { errand, input: text } : undefined
      setState({ busy: false, problem })
      return undefined
    }
  }
  return { busy: state.busy, problem: state.problem, findings: state.problem?.findings ?? [], perform: attempt, forget: () => setState({ busy: false }) }
}

/** `const rename = useVerb('programme.rename-outcome')`; then `rename.perform({...})`, or `<Form verb={rename}>`. */
export const useVerb = <Name extends VerbName>(name: Name, options: { refreshes?: QuestionName[] } = {}): UsedVerb<InputFor<Name>, AnswerOf<Name>> =>
  useErrand((input, errand) => perform(name, input, errand), options.refreshes)
