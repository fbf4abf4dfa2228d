// What was changed in this space, by whom and when, newest first. Every line hangs on the one before it.
import { useState } from 'react'
import { ask, type AnswerTo } from '#web/ask.ts'
import { addressOf } from '#web/paths.ts'
import { asProblem, useQuestion } from '#web/questions.ts'
import { NotHere } from '#web/shell/not-here.tsx'
import { useText, type Text } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { Table } from '#web/ui/table.tsx'
import type { Problem } from '#kernel/problem.ts'
import './identity.css'

type Audit = AnswerTo<'GET /audit'>
type Line = Audit['lines'][number]

export function Page() {
  const t = useText()
  const first = useQuestion('GET /audit', {})
  if (first.problem?.status === 404) return <NotHere />
  return (
    <PageFrame title={t('identity.audit')} scope={[{ label: t('identity.people'), to: addressOf('identity.people') }]} facts={t('identity.audit-help')}>
      <Answer of={first}>{(it) => <Lines key={it.lines[0]?.seq} first={it} />}</Answer>
    </PageFrame>
  )
}

function Lines({ first }: { first: Audit }) {
  const t = useText()
  const format = useFormat()
  const [more, setMore] = useState<Audit[]>([])
  const [problem, setProblem] = useState<Problem>()
  const pages = [first, ...more]
  const { next } = pages.at(-1)!

  async function older() {
    setProblem(undefined)
    const page = await ask('GET /audit', { before: String(next) }).catch((reason: unknown) => setProblem(asProblem(reason)))
    if (page) setMore([...more, page])
  }
  if (first.lines.length === 0) return <Empty icon="history" title={t('identity.audit-empty')} />
  return (
    <div className="stack">
      <Table
        caption={t('identity.audit')} rows={pages.flatMap((page) => page.lines)} rowKey={(line) => String(line.seq)}
        columns={[
          { key: 'seq', head: t('identity.number'), numeric: true, cell: (line) => format.number(line.seq) },
          { key: 'at', head: t('identity.when'), cell: (line) => format.moment(line.at) },
          { key: 'name', head: t('identity.who'), cell: (line) => <span className="identity-who">{line.name ?? t('identity.nobody')}<span className="small quiet">{line.roles.map((one) => t.word('identity.role', one)).join(', ')}</span></span> },
          { key: 'what', head: t('identity.what'), cell: (line) => whatWasDone(t, line) },
          { key: 'things', head: t('identity.about'), cell: (line) => <Things t={t} line={line} /> },
        ]}
      />
      {problem && <ProblemNote problem={problem} again={() => void older()} />}
      {next !== null && (
        <div>
          <Button onClick={() => void older()}>{t('identity.older')}</Button>
        </div>
      )}
    </div>
  )
}

/** Each verb says itself what it did, `programme.add-outcome-done`; one that does not yet is shown by its name. */
const whatWasDone = (t: Text, { verb }: Line) => (t.knows(`${verb}-done`) ? t.say({ code: `${verb}-done`, values: { count: 1 } }) : verb)

function Things({ t, line }: { t: Text; line: Line }) {
  if (line.things === null) return <span className="quiet">{t('identity.erased')}</span>
  return (
    <ul role="list" className="identity-roles">
      {line.things.map(({ thing, changes = [] }) => (
        <li key={thing.id}>
          {thing.name ?? ''}
          {changes.length > 0 && <span className="small quiet"> {changes.map((one) => one.at).join(', ')}</span>}
        </li>
      ))}
    </ul>
  )
}
