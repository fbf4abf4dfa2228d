// The theory of change of the outcome, fetched when its tab is opened. Also after approval it is drawn on: it is how one thinks, not what one promised.
import { useEffect, useRef, useState } from 'react'
import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Loading } from '#web/ui/loading.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { TheoryOfChangeDiagram } from '../theory-of-change/theory-of-change-diagram.tsx'
import type { AnswerTo } from '#web/ask.ts'
import type { TheoryOfChange } from '../../domain/theory-of-change.ts'

export function TheoryTab({ outcomeId }: { outcomeId: string }) {
  const theory = useQuestion('GET /outcomes/:outcomeId/theory-of-change', { outcomeId })
  // A remembered drawing may be older than what was saved when she left: the newest is waited for once.
  const isFresh = useRef(false)
  if (theory.answer && !theory.refreshing) isFresh.current = true
  if (theory.answer && !isFresh.current) return <Loading />
  return <Answer of={theory}>{(it) => <Drawn key={it.of.id} outcomeId={outcomeId} it={it} />}</Answer>
}

const pauseBeforeSaving = 800

/** Her drawing is the truth of the screen; what she did is sent after a short pause, one version after the other. */
function Drawn({ outcomeId, it }: { outcomeId: string; it: AnswerTo<'GET /outcomes/:outcomeId/theory-of-change'> }) {
  const t = useText()
  const read = useRead()
  const save = useVerb('programme.save-theory-of-change', { refreshes: ['GET /outcomes/:outcomeId/theory-of-change'] })
  const [shown, setShown] = useState<TheoryOfChange>(it.diagram)
  const [state, setState] = useState<'saved' | 'waiting' | 'refused'>('saved')
  const seen = useRef(it.version)
  const next = useRef<TheoryOfChange | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const sending = useRef(false)

  async function send() {
    if (sending.current || !next.current) return
    const diagram = next.current
    next.current = undefined
    sending.current = true
    const answer = await save.perform({ outcomeId, seen: seen.current, diagram })
    sending.current = false
    if (!answer) return setState('refused')
    seen.current = answer.version
    if (next.current) return void send()
    setState('saved')
  }
  const latest = useRef(send)
  latest.current = send
  useEffect(() => () => {
    clearTimeout(timer.current)
    void latest.current()
  }, [])
  return (
    <div className="stack">
      {save.problem && <ProblemNote problem={save.problem} />}
      {it.may.edit && (
        <p className="quiet small" role="status">
          {t.word('outcome.drawing', state)}
        </p>
      )}
      <TheoryOfChangeDiagram
        value={shown}
        language={t.language}
        editable={it.may.edit}
        title={`${it.of.code} ${read(it.of.title)}`}
        onChange={(diagram) => {
          setShown(diagram)
          next.current = diagram
          setState('waiting')
          clearTimeout(timer.current)
          timer.current = setTimeout(() => void latest.current(), pauseBeforeSaving)
        }}
      />
    </div>
  )
}
