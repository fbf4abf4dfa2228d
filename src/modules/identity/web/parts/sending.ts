// The doors outside spaces are not verbs of the house: they are asked directly, and shown in forms as verbs are.
import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Problem } from '#kernel/problem.ts'
import { send } from '#web/ask.ts'
import { asProblem, type UsedVerb } from '#web/questions.ts'

export const sendJson = <Answer>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', address: `/${string}`, body?: object) =>
  send(`/api${address}`, { method, ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) }) as Promise<Answer>

/** `const change = useSending((input: Input) => sendJson<Answer>('PUT', '/account/password', input))`; then `<Form verb={change}>`. */
export function useSending<Input, Answer>(run: (input: Input) => Promise<Answer>): UsedVerb<Input, Answer> {
  const client = useQueryClient()
  const [state, setState] = useState<{ busy: boolean; problem?: Problem | undefined }>({ busy: false })
  async function perform(input: Input): Promise<Answer | undefined> {
    setState({ busy: true })
    try {
      const answer = await run(input)
      setState({ busy: false })
      await client.invalidateQueries()
      return answer ?? ({} as Answer)
    } catch (reason) {
      setState({ busy: false, problem: asProblem(reason) })
      return undefined
    }
  }
  return { busy: state.busy, problem: state.problem, findings: state.problem?.findings ?? [], perform, forget: () => setState({ busy: false }) }
}
