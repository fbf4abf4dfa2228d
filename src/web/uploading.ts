// Sends bytes and says how far they are; the line may drop, and the same errand may be sent again.
import type { Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import { Problem } from '#kernel/problem.ts'
import { currentSpace, noLine } from './ask.ts'

export interface Upload {
  /** Inside the space, with its query: `/files?kind=outcome&about=…`. */
  to: string
  /** A file goes as it is; a form as a form. */
  body: File | FormData
  errand: Id
  /** From 0 to 1. */
  onShare(share: number): void
}

export function upload<Answer>({ to, body, errand, onShare }: Upload): Promise<Answer> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/spaces/${currentSpace()}${to}`)
    request.setRequestHeader('errand', errand)
    request.setRequestHeader('accept', 'application/json')
    if (body instanceof File) request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', (event) => event.lengthComputable && onShare(event.loaded / event.total))
    request.addEventListener('error', () => failed(noLine()))
    request.addEventListener('load', () => {
      const answer = answerIn(request.responseText)
      if (request.status >= 200 && request.status < 300) done(answer as Answer)
      else failed(problemIn(request.status, answer))
    })
    request.send(body)
  })
}

const problemIn = (status: number, { code, findings, values }: Record<string, unknown>) =>
  new Problem(String(code ?? 'web.server-stumbled'), status, (findings as Finding[]) ?? [], (values as Problem['values']) ?? {})

function answerIn(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
