import type { Id } from '#kernel/id.ts'
import { upload } from '#web/uploading.ts'
import type { Survey } from '../../domain/survey.ts'

export interface Looked {
  uploadId: Id
  name: string
  bytes: number
  survey: Survey
}

/** Brings a file of open data, to be looked at before it is taken in. */
export const sendFile = (file: File, errand: Id, onShare: (share: number) => void): Promise<Looked> =>
  upload<Looked>({ to: `/iati/files?${new URLSearchParams({ name: file.name })}`, body: file, errand, onShare })
