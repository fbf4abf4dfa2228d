// Who did what and when, newest first, a day at a time.
import { useState } from 'react'
import type { Problem } from '#kernel/problem.ts'
import { ask, type AnswerTo } from '#web/ask.ts'
import { asProblem, useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import type { About } from '#modules/programme/domain/about.ts'
import { HistoryLine } from './history-line.tsx'
import '../conversation.css'

type History = AnswerTo<'GET /history'>

export function History({ about }: { about: About }) {
  const first = useQuestion('GET /history', { kind: about.kind, about: about.id })
  return <Answer of={first}>{(it) => <Days key={it.lines[0]?.seq ?? 0} about={about} first={it} />}</Answer>
}

function Days({ about, first }: { about: About; first: History }) {
  const t = useText()
  const format = useFormat()
  const [older, setOlder] = useState<History[]>([])
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const pages = [first, ...older]
  const { next } = pages.at(-1)!
  const days = Map.groupBy(
    pages.flatMap((page) => page.lines),
    (line) => localDay(line.at),
  )

  async function more() {
    setProblem(undefined)
    setBusy(true)
    const page = await ask('GET /history', { kind: about.kind, about: about.id, before: String(next) }).catch((reason: unknown) =>
      setProblem(asProblem(reason)),
    )
    if (page) setOlder([...older, page])
    setBusy(false)
  }
  if (days.size === 0 && next === null)
    return (
      <Empty icon="history" title={t('conversation.no-history')}>
        <p>{t('conversation.no-history-help')}</p>
      </Empty>
    )
  return (
    <div className="stack">
      {[...days].map(([day, lines]) => (
        <section key={day} aria-label={format.day(day)}>
          <h2 className="talk-day">{format.day(day)}</h2>
          <ol role="list" className="talk-lines">
            {lines.map((line) => (
              <HistoryLine key={line.seq} line={line} />
            ))}
          </ol>
        </section>
      ))}
      {problem && <ProblemNote problem={problem} again={() => void more()} />}
      {next !== null && (
        <div>
          <Button busy={busy} onClick={() => void more()}>
            {t('conversation.older')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** The day where the reader is. */
function localDay(at: string): string {
  const moment = new Date(at)
  return `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}-${String(moment.getDate()).padStart(2, '0')}`
}
