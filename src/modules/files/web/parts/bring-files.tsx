// Brings files to a thing: chosen or dropped, one after the other, each with its share of the way and with what is wrong with it.
import { useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { freshId } from '#kernel/id.ts'
import type { Problem } from '#kernel/problem.ts'
import { perform } from '#web/ask.ts'
import { asProblem } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { FindingLine } from '#web/ui/finding-line.tsx'
import type { About, Audience } from '#modules/programme/domain/about.ts'
import { largestFile } from '../../domain/file.ts'
import { extensionsTaken } from '../../domain/media-type.ts'
import { upload } from './uploading.ts'

interface OnItsWay {
  id: string
  file: File
  share: number
  problem?: Problem
}

interface Props {
  about: About
  audience: Audience
}

export function BringFiles({ about, audience }: Props) {
  const t = useText()
  const format = useFormat()
  const client = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [all, setAll] = useState<OnItsWay[]>([])
  const [isOver, setIsOver] = useState(false)
  const change = (id: string, what: Partial<OnItsWay>) => setAll((now) => now.map((one) => (one.id === id ? { ...one, ...what } : one)))
  const drop = (id: string) => setAll((now) => now.filter((one) => one.id !== id))

  async function bring({ id, file }: OnItsWay) {
    try {
      const { fileId } = await upload(file, about, id, (share) => change(id, { share }))
      await perform('files.attach', { fileId, about, audience })
      drop(id)
      await client.invalidateQueries()
    } catch (reason) {
      change(id, { problem: asProblem(reason) })
    }
  }
  async function take(files: Iterable<File>) {
    const fresh = [...files].map((file) => ({ id: freshId(), file, share: 0 }))
    setAll((now) => [...now, ...fresh])
    for (const one of fresh) await bring(one)
  }
  return (
    <div
      className={isOver ? 'files-drop files-drop-over' : 'files-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        void take(event.dataTransfer?.files ?? [])
      }}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={extensionsTaken.map((one) => `.${one}`).join(',')}
        aria-label={t('files.add')}
        onChange={(event) => {
          void take(event.currentTarget.files ?? [])
          event.currentTarget.value = ''
        }}
      />
      <div className="row">
        <Button icon="upload" onClick={() => input.current?.click()}>
          {t('files.add')}
        </Button>
        <span className="small quiet">{t('files.add-help', { size: format.size(largestFile) })}</span>
      </div>
      {all.length > 0 && (
        <ul role="list" className="files-arriving" aria-live="polite">
          {all.map((one) => (
            <li key={one.id}>
              <span className="files-name">{one.file.name}</span>
              {one.problem ? (
                <div className="stack tight">
                  {(one.problem.findings.length
                    ? one.problem.findings
                    : [{ severity: 'blocker' as const, code: one.problem.code, values: one.problem.values }]
                  ).map((finding) => (
                    <FindingLine key={finding.code} finding={finding} />
                  ))}
                  <div className="row">
                    {one.problem.status !== 422 && <Button onClick={() => void bring(one)}>{t('web.try-again')}</Button>}
                    <Button kind="quiet" onClick={() => drop(one.id)}>
                      {t('files.leave-out')}
                    </Button>
                  </div>
                </div>
              ) : (
                <progress value={one.share} max={1} aria-label={t('files.on-its-way', { name: one.file.name })} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
