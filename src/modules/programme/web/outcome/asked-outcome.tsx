// Asks for an outcome and keeps its place on the page while it is on its way, or says why it cannot be shown.
import type { ReactNode } from 'react'
import { useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Loading } from '#web/ui/loading.tsx'
import { Page } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import type { OutcomeAnswer } from './answer.ts'

export function AskedOutcome({ outcomeId, children }: { outcomeId: string; children: (it: OutcomeAnswer) => ReactNode }) {
  const t = useText()
  const { answer, problem, again } = useQuestion('GET /outcomes/:outcomeId', { outcomeId })
  if (answer) return <>{children(answer)}</>
  if (!problem) {
    return (
      <div className="page">
        <Loading />
      </div>
    )
  }
  return (
    <Page title={t(problem.status === 404 ? 'web.not-here-title' : 'programme.outcome')} narrow>
      <ProblemNote problem={problem} again={again} />
    </Page>
  )
}
