// What was changed in this space, and what auditors read: by whom and when, newest first. Every line hangs on the one before it.
import { useState } from 'react'
import { useSearch } from 'wouter'
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
import { Tabs } from '#web/ui/tabs.tsx'
import type { Problem } from '#kernel/problem.ts'
import { readVerb } from '../domain/reads.ts'
import './identity.css'

type Audit = AnswerTo<'GET /audit'>
type Line = Audit['lines'][number]

type Only = 'changes' | 'reads'
const onlyIn = (search: string): { only?: Only } => {
  const only = new URLSearchParams(search).get('only')
  return only === 'changes' || only === 'reads' ? { only } : {}
}

export function Page() {
  const t = useText()
  const wish = onlyIn(useSearch())
  const first = useQuestion('GET /audit', wish)
  if (first.problem?.status === 404) return <NotHere />
  return (
    <PageFrame
      title={t('identity.audit')}
      scope={[{ label: t('identity.people'), to: addressOf('identity.people') }]}
      facts={t(wish.only === 'reads' ? 'identity.audit-reads-help' : 'identity.audit-help')}
      tabs={
        <Tabs
          label={t('identity.audit')}
          tabs={[
            { label: t('identity.audit-everything'), to: addressOf('identity.audit') },
            { label: t('identity.audit-changes'), to: addressOf('identity.audit', {}, { only: 'changes' }) },
            { label: t('identity.audit-reads'), to: addressOf('identity.audit', {}, { only: 'reads' }) },
          ]}
        />
      }
    >
      <Answer of={first}>{(it) => <Lines key={`${wish.only} ${it.lines[0]?.seq}`} first={it} wish={wish} />}</Answer>
    </PageFrame>
  )
}

function Lines({ first, wish }: { first: Audit; wish: { only?: Only } }) {
  const t = useText()
  const format = useFormat()
  const [more, setMore] = useState<Audit[]>([])
  const [problem, setProblem] = useState<Problem>()
  const pages = [first, ...more]
  const { next } = pages.at(-1)!

  async function older() {
    setProblem(undefined)
    const page = await ask('GET /audit', { ...wish, before: String(next) }).catch((reason: unknown) => setProblem(asProblem(reason)))
    if (page) setMore([...more, page])
  }
  if (first.lines.length === 0) {
    return <Empty icon="history" title={t(wish.only === 'reads' ? 'identity.audit-no-reads' : 'identity.audit-empty')} />
  }
  return (
    <div className="stack">
      <Table
        caption={t('identity.audit')}
        rows={pages.flatMap((page) => page.lines)}
        rowKey={(line) => String(line.seq)}
        columns={[
          {
            key: 'name',
            head: t('identity.who'),
            cell: (line) => (
              <span className="identity-who">
                {line.name ?? t('identity.nobody')}
                <span className="small quiet">{line.roles.map((one) => t.word('identity.role', one)).join(', ')}</span>
              </span>
            ),
          },
          { key: 'what', head: t('identity.what'), cell: (line) => whatWasDone(t, line) },
          { key: 'things', head: t('identity.about'), cell: (line) => <Things t={t} line={line} /> },
          { key: 'at', head: t('identity.when'), cell: (line) => format.moment(line.at) },
          { key: 'seq', head: t('identity.number'), numeric: true, cell: (line) => format.number(line.seq) },
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
  if (line.verb === readVerb) return <span className="identity-question">{questionOf(line.things[0])}</span>
  return (
    <ul role="list" className="identity-things">
      {line.things.map(({ thing, changes = [] }) => (
        <li key={thing.id}>
          {thing.kind === 'amendment' && /^\d+$/.test(thing.name ?? '') ? t('programme.amendment-number', { number: Number(thing.name) }) : (thing.name ?? '')}{' '}
          <span className="small quiet">{fieldNames(t, line.verb, thing.kind, changes).join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}

/** What was changed of it, called as on its form; a field that has no name for people is left out. */
function fieldNames(t: Text, verb: string, kind: string, changes: { at: string }[]): string[] {
  const module = verb.split('.')[0]!
  const names = changes.map(({ at }) => {
    const field = at.split('.')[0]!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const key = [`${module}.field-${field}`, `${module}.${kind}-${field}`, `${module}.${field}`].find((one) => t.knows(one))
    return key && t.say({ code: key })
  })
  return [...new Set(names.filter((name) => name !== undefined))]
}

/** The address as she asked it: its names filled in, what is left behind a question mark. */
function questionOf(asked: NonNullable<Line['things']>[number] | undefined): string {
  const rest = new Map((asked?.changes ?? []).map(({ at, after }) => [at, String(after)]))
  const path = (asked?.thing.name ?? '').replace('GET ', '').replace(/:([a-zA-Z]+)/g, (whole, name: string) => {
    const value = rest.get(name) ?? whole
    rest.delete(name)
    return value
  })
  return rest.size > 0 ? `${path}?${[...rest].map(([name, value]) => `${name}=${value}`).join('&')}` : path
}
