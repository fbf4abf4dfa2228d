// Fetches a file of open data; a refusal stays on the page instead of in a file.
import type { Finding } from '#kernel/finding.ts'
import { Problem } from '#kernel/problem.ts'
import { currentSpace, noLine } from '#web/ask.ts'

export async function fetchFile(path: string): Promise<void> {
  const response = await fetch(`/api/spaces/${currentSpace()}${path}`, { credentials: 'same-origin' }).catch(() => {
    throw noLine()
  })
  if (!response.ok) {
    const wire = (await response.json().catch(() => ({}))) as { code?: string; findings?: Finding[]; values?: Problem['values'] }
    throw new Problem(wire.code ?? 'web.server-stumbled', response.status, wire.findings ?? [], wire.values ?? {})
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'activities.xml'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = name
  link.click()
  // The browser may still be reading when the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
