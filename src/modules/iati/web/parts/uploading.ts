// Sends a file of open data and says how far it is; the same errand may be sent again when the line drops.
import type { Finding } from '#kernel/finding.ts'
import type { Id } from '#kernel/id.ts'
import { Problem } from '#kernel/problem.ts'
import { currentSpace, noLine } from '#web/ask.ts'
import type { Survey } from '../../domain/survey.ts'

export interface Looked {
  uploadId: Id
  name: string
  bytes: number
  survey: Survey
}

export function sendFile(file: File, errand: Id, onShare: (share: number) => void): Promise<Looked> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/spaces/${currentSpace()}/iati/files?${new URLSearchParams({ name: file.name })}`)
    request.setRequestHeader('errand', errand)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', (event) => event.lengthComputable && onShare(event.loaded / event.total))
    request.addEventListener('error', () => failed(noLine()))
    request.addEventListener('load', () => {
      const answer = answerIn(request.responseText)
      if (request.status >= 200 && request.status < 300) done(answer as unknown as Looked)
      else
        failed(
          new Problem(
            String(answer['code'] ?? 'web.server-stumbled'),
            request.status,
            (answer['findings'] as Finding[]) ?? [],
            (answer['values'] as Problem['values']) ?? {},
          ),
        )
    })
    request.send(file)
  })
}

function answerIn(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
