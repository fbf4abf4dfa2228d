// Brings a file: chosen or dropped, sent, looked through; then where it goes.
import { useRef, useState } from 'react'
import { freshId } from '#kernel/id.ts'
import type { Problem } from '#kernel/problem.ts'
import { asProblem } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { Progress } from '#web/ui/progress.tsx'
import { largestFile } from '../../domain/upload-limit.ts'
import { TakeIn } from './take-in.tsx'
import { sendFile, type Looked } from './uploading.ts'

export function BringFile({ reason, mayBegin }: { reason?: string | undefined; mayBegin: boolean }) {
  const t = useText()
  const format = useFormat()
  const input = useRef<HTMLInputElement>(null)
  const errand = useRef(freshId())
  const [file, setFile] = useState<File>()
  const [share, setShare] = useState(0)
  const [looked, setLooked] = useState<Looked>()
  const [problem, setProblem] = useState<Problem>()
  const [isOver, setIsOver] = useState(false)

  async function bring(chosen: File | undefined) {
    if (!chosen || reason) return
    if (chosen !== file) errand.current = freshId()
    setFile(chosen)
    setProblem(undefined)
    setLooked(undefined)
    setShare(0)
    try {
      setLooked(await sendFile(chosen, errand.current, setShare))
    } catch (thrown) {
      setProblem(asProblem(thrown))
    }
  }
  if (looked) return <TakeIn looked={looked} mayBegin={mayBegin} onAnother={() => setLooked(undefined)} key={looked.uploadId} />
  const isSending = file !== undefined && problem === undefined && share > 0
  return (
    <div
      className={isOver ? 'iati-drop iati-drop-over stack' : 'iati-drop stack'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        void bring(event.dataTransfer?.files[0])
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".xml,.gz,application/xml,text/xml,application/gzip"
        aria-label={t('iati.bring')}
        onChange={(event) => {
          void bring(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <div className="row">
        <Button kind="primary" icon="upload" reason={reason} onClick={() => input.current?.click()}>
          {t('iati.bring')}
        </Button>
        <span className="small quiet">{t('iati.bring-help', { size: format.size(largestFile) })}</span>
      </div>
      {isSending && (share < 1 ? <Progress label={t('iati.sending', { name: file.name })} done={share} /> : <Progress label={t('iati.looking-through')} />)}
      {problem && <ProblemNote problem={problem} again={() => void bring(file)} />}
    </div>
  )
}
