// What goes out about an outcome: its identifier, what stands in the way, what the public will read, and the file.
import { useState } from 'react'
import type { Problem } from '#kernel/problem.ts'
import type { AnswerTo } from '#web/ask.ts'
import { addressOf } from '#web/paths.ts'
import { asProblem, useQuestion, useVerb } from '#web/questions.ts'
import type { SlotProps } from '#web/slots/slots.tsx'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { Facts } from '#web/ui/facts.tsx'
import { FindingLine } from '#web/ui/finding-line.tsx'
import { Link } from '#web/ui/link.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { Section } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { State } from '#web/ui/state.tsx'
import { fetchFile } from './parts/downloading.ts'
import { Preview } from './parts/preview.tsx'
import './iati.css'

type Activity = AnswerTo<'GET /outcomes/:outcomeId/activity'>

export function Slot({ id }: SlotProps) {
  const activity = useQuestion('GET /outcomes/:outcomeId/activity', { outcomeId: id })
  return <Answer of={activity}>{(it) => <Parts activity={it} />}</Answer>
}

function Parts({ activity }: { activity: Activity }) {
  const t = useText()
  const format = useFormat()
  const give = useVerb('iati.give-identifier')
  const [problem, setProblem] = useState<Problem>()
  const { identifier, proposed, findings, isReady, may, source } = activity
  const off = may.export ? undefined : t('iati.export-not-allowed')
  const hidden = findings.filter((one) => one.code === 'iati.partner-left-out')
  async function giveIt() {
    const given = await give.perform({ outcomeId: activity.outcomeId })
    if (given) showNotice({ text: t('iati.identifier-given', { identifier: given.identifier }) })
  }
  async function download() {
    setProblem(undefined)
    await fetchFile(`/outcomes/${activity.outcomeId}/activity.xml`).catch((reason: unknown) => setProblem(asProblem(reason)))
  }
  return (
    <>
      <Section
        title={t('iati.before-it-goes-out')}
        aside={<State tone={isReady && identifier ? 'good' : 'warn'}>{isReady && identifier ? t('iati.ready') : t('iati.not-ready-yet')}</State>}
      >
        <Facts
          facts={[
            { label: t('iati.identifier'), value: identifier ? <span className="iati-name figures">{identifier}</span> : t('iati.identifier-none') },
            source !== undefined && {
              label: t('iati.file'),
              value: may.bring ? (
                <Link to={addressOf('iati.open-data', {}, { file: source.id })}>
                  {t('iati.came-from', { name: source.name, day: format.moment(source.receivedAt) })}
                </Link>
              ) : (
                t('iati.came-from', { name: source.name, day: format.moment(source.receivedAt) })
              ),
            },
          ]}
        />
        {findings.length === 0 ? (
          <FindingLine finding={{ severity: 'hint', code: 'iati.nothing-in-the-way' }} />
        ) : (
          findings.map((one, index) => <FindingLine key={index} finding={one} />)
        )}
        {may.clear && hidden.length > 0 && (
          <div className="row">
            {hidden.slice(0, 10).map((one) => (
              <Link
                key={String(one.values?.['organisation'])}
                to={addressOf('partners.organisation', { organisationId: String(one.values?.['organisation']) })}
              >
                {t('iati.clear-her', { name: String(one.values?.['name']) })}
              </Link>
            ))}
          </div>
        )}
        {!identifier && proposed && (
          <div className="stack tight">
            <p className="small">{t('iati.identifier-proposed', { identifier: proposed })}</p>
            <div>
              <Button kind="primary" reason={off} busy={give.busy} onClick={() => void giveIt()}>
                {t('iati.give-identifier')}
              </Button>
            </div>
          </div>
        )}
        {give.problem && <ProblemNote problem={give.problem} />}
        {identifier && (
          <div>
            <Button icon="download" reason={off ?? (isReady ? undefined : t('iati.not-ready-yet'))} onClick={() => void download()}>
              {t('iati.download')}
            </Button>
          </div>
        )}
        {problem && <ProblemNote problem={problem} again={() => void download()} />}
      </Section>
      <Section title={t('iati.preview')}>
        <Preview sections={activity.sections} />
      </Section>
      <Section title={t('iati.as-xml')}>
        {activity.moneyHidden ? (
          <p className="quiet">{t('iati.money-hidden')}</p>
        ) : activity.text === undefined ? (
          <p className="quiet">{t('iati.too-long-to-show', { size: format.size(activity.bytes) })}</p>
        ) : (
          <details>
            <summary>XML, {format.size(activity.bytes)}</summary>
            <pre className="iati-xml" {...{ tabIndex: 0, role: 'region', 'aria-label': t('iati.as-xml') }}>
              {activity.text}
            </pre>
          </details>
        )}
      </Section>
    </>
  )
}
