import { useQuestion, useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Page as PageFrame, Section } from '#web/ui/page.tsx'
import { useFormat } from '#web/use-format.ts'
import { useMyRights } from '#web/rights.ts'
import { ChangeList } from './home/change-list.tsx'
import { NeedLine } from './home/need-line.tsx'
import { needsOf, type HomeAnswer, type When } from './home/needs.ts'
import { ProgrammesHere } from './home/programmes-here.tsx'
import './home/home.css'

export function Page() {
  const home = useQuestion('GET /home', {})
  return <Answer of={home}>{(it) => <HomePage it={it} />}</Answer>
}

const whens: When[] = ['today', 'week', 'later']

function HomePage({ it }: { it: HomeAnswer }) {
  const t = useText()
  const may = useMyRights()
  const needs = needsOf(it)
  return (
    <PageFrame title={t('reports.home')}>
      {needs.length === 0 && (
        <Empty icon="check" title={t('reports.nothing-waits')}>
          {t(may('programme.read') ? 'reports.nothing-waits-why' : 'reports.nothing-waits-here')}
        </Empty>
      )}
      {needs.length === 0 && may('approved.read') && <ProgrammesHere />}
      {whens.map((when) => {
        const due = needs.filter((need) => need.when === when)
        return (
          due.length > 0 && (
            <Section key={when} title={t.word('reports.when', when)}>
              <ul role="list" className="home-needs">
                {due.map((need) => (
                  <NeedLine key={need.key} need={need} />
                ))}
              </ul>
            </Section>
          )
        )
      })}
      {it.changes.length > 0 && <Changes it={it} />}
    </PageFrame>
  )
}

function Changes({ it }: { it: HomeAnswer }) {
  const t = useText()
  const format = useFormat()
  const seen = useVerb('reports.mark-seen')
  const since = it.lastVisit ? t('reports.since', { moment: format.moment(String(it.lastVisit.at)) }) : t('reports.lately')
  return (
    <Section
      title={since}
      aside={
        <Button kind="quiet" icon="check" busy={seen.busy} onClick={() => void seen.perform({ seq: it.seq })}>
          {t('reports.mark-seen')}
        </Button>
      }
    >
      <ChangeList changes={it.changes} />
    </Section>
  )
}
