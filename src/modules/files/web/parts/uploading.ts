import type { Id } from '#kernel/id.ts'
import type { About } from '#modules/programme/domain/about.ts'
import { upload as send } from '#web/uploading.ts'

export interface Uploaded {
  fileId: string
  name: string
}

/** Brings a document to the thing it is about. */
export function upload(file: File, about: About, errand: Id, onShare: (share: number) => void): Promise<Uploaded> {
  const body = new FormData()
  body.append('file', file)
  return send<Uploaded>({ to: `/files?${new URLSearchParams({ kind: about.kind, about: about.id })}`, body, errand, onShare })
}
