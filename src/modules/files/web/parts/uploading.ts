// Sends a file and says how far it is; the line may drop, and the same errand may be sent again.
import { Problem } from '#kernel/problem.ts'
import type { Finding } from '#kernel/finding.ts'
import { currentSpace, noLine } from '#web/ask.ts'
import type { About } from '#modules/programme/domain/about.ts'

export interface Uploaded {
  fileId: string
  name: string
}

export function upload(file: File, about: About, errand: string, onShare: (share: number) => void): Promise<Uploaded> {
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/spaces/${currentSpace()}/files?${new URLSearchParams({ kind: about.kind, about: about.id })}`)
    request.setRequestHeader('errand', errand)
    request.setRequestHeader('accept', 'application/json')
    request.upload.addEventListener('progress', (event) => event.lengthComputable && onShare(event.loaded / event.total))
    request.addEventListener('error', () => failed(noLine()))
    request.addEventListener('load', () => {
      const answer = answerIn(request.responseText)
      if (request.status >= 200 && request.status < 300) done(answer as unknown as Uploaded)
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
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

function answerIn(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
