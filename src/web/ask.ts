// The one way to the server. `ask` puts a question, `perform` runs an errand; both are typed from the code that answers.
import type { Questions, Verbs } from '#src/house.ts'
import { Problem } from '#kernel/problem.ts'
import { freshId, type Id } from '#kernel/id.ts'
import type { Finding } from '#kernel/finding.ts'
import { spaceIn } from './paths.ts'

export type QuestionName = keyof Questions & string
export type VerbName = keyof Verbs & string

export type AnswerTo<Key extends QuestionName> = Questions[Key]['answer']
export type InputOf<Key extends QuestionName> = Questions[Key]['input']
export type AnswerOf<Name extends VerbName> = Verbs[Name]['answer']
export type InputFor<Name extends VerbName> = Verbs[Name]['input']

export const currentSpace = () => spaceIn(location.pathname)

/** No line, or nobody at the other end. What was typed is still here. */
export const noLine = () => new Problem('web.no-line', 0)

type Bits = Record<string, unknown>

/** `/outcomes/:outcomeId` with its names filled in; what is left goes into the query string. */
export function addressFor(route: string, input: Bits): string {
  const rest = { ...input }
  const path = route.replace(/^GET /, '').replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return encodeURIComponent(value)
  })
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) if (value !== undefined && value !== null && value !== '') query.set(name, String(value))
  return query.size > 0 ? `${path}?${query}` : path
}

interface Wire {
  code?: string
  title?: string
  status?: number
  findings?: Finding[]
  values?: Record<string, string | number>
}

async function problemIn(response: Response): Promise<Problem> {
  const wire: Wire = response.headers.get('content-type')?.includes('json') ? await response.json().catch(() => ({})) : {}
  const problem = new Problem(wire.code ?? 'web.server-stumbled', response.status, wire.findings ?? [], wire.values ?? {})
  return Object.assign(problem, { title: wire.title })
}

let signedOut = () => {}

/** Called when the server no longer knows us; the shell leads to the sign-in page. */
export function whenSignedOut(call: () => void): () => void {
  signedOut = call
  return () => {
    if (signedOut === call) signedOut = () => {}
  }
}

export async function send(address: string, init: RequestInit = {}): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(address, {
      credentials: 'same-origin',
      ...init,
      headers: { accept: 'application/json', 'accept-language': document.documentElement.lang, ...init.headers },
    })
  } catch (reason) {
    if ((reason as Error).name === 'AbortError') throw reason
    throw noLine()
  }
  if (response.ok) return response.status === 204 ? undefined : response.json()
  const problem = await problemIn(response)
  if (problem.code === 'kernel.not-signed-in') signedOut()
  throw problem
}

export function ask<Key extends QuestionName>(route: Key, input: InputOf<Key>, signal?: AbortSignal): Promise<AnswerTo<Key>> {
  const address = `/api/spaces/${currentSpace()}${addressFor(route, input as Bits)}`
  return send(address, signal ? { signal } : {}) as Promise<AnswerTo<Key>>
}

/** Outside any space: the session, the account, the spaces one may enter. */
export const askGlobal = <Answer>(address: `/${string}`, signal?: AbortSignal) => send(`/api${address}`, signal ? { signal } : {}) as Promise<Answer>

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const mayPass = (reason: unknown) => reason instanceof Problem && (reason.status === 0 || (reason.status >= 502 && reason.status <= 504))

/** Sent again with the same errand when the line drops: the server does an errand once, however often it arrives. */
async function post(address: string, input: unknown, errand: Id): Promise<unknown> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send(address, { method: 'POST', body: JSON.stringify(input), headers: { 'content-type': 'application/json', errand } })
    } catch (reason) {
      if (attempt === 2 || !mayPass(reason)) throw reason
      await pause(400 * 4 ** attempt)
    }
  }
}

export function perform<Name extends VerbName>(name: Name, input: InputFor<Name>, errand: Id = freshId()): Promise<AnswerOf<Name>> {
  return post(`/api/spaces/${currentSpace()}/verbs/${name}`, input, errand) as Promise<AnswerOf<Name>>
}
