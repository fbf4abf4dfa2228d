import { useLocation, useSearch } from 'wouter'
import { isDay, type Day } from '#kernel/day.ts'
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button } from '#web/ui/button.tsx'
import { DateField } from '#web/ui/date-field.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import { useFormat } from '#web/use-format.ts'
import type { Questions } from '#src/house.ts'
import { ApprovedOutcome } from './programme/approved-outcome.tsx'

type ApprovedAnswer = Questions['GET /programmes/:programmeId/approved']['answer']

export function Page({ programmeId }: { programmeId: string }) {
  const asked = new URLSearchParams(useSearch())
  const [on, number] = [asked.get('on'), asked.get('number')]
  const approved = useQuestion('GET /programmes/:programmeId/approved', { programmeId, ...(on && isDay(on) && { on }), ...(number && { number }) })
  return <Answer of={approved}>{(it) => <ApprovedPage it={it} chosen={number ? undefined : it.on} />}</Answer>
}

function ApprovedPage({ it, chosen }: { it: ApprovedAnswer; chosen: Day | undefined }) {
  const t = useText()
  const format = useFormat()
  const [, goTo] = useLocation()
  const { programme, version, frame } = it
  const title = read(programme.title, t.language).text
  const go = (day: Day | '') => day && goTo(addressOf('programme.approved', { programmeId: programme.id }, { on: day }))
  return (
    <PageFrame
      title={chosen ? t('programme.approved-title', { day: format.day(chosen) }) : t('programme.version-number', { number: version?.number ?? 0 })}
      scope={[{ label: t('programme.programmes'), to: addressOf('programme.programmes') }, { label: title, to: addressOf('programme.programme', { programmeId: programme.id }, { tab: 'versions' }) }]}
      facts={version && <span>{t('programme.version-facts', { number: version.number, from: format.day(version.validOn), name: version.approvedBy, reason: version.reason })}</span>}
      actions={<Button icon="print" onClick={() => print()}>{t('programme.print')}</Button>}
    >
      <div className="row not-on-paper">
        <DateField label={t('programme.look-on')} value={chosen ?? ''} onChange={go} />
      </div>
      {frame
        ? frame.outcomes.map((outcome) => <ApprovedOutcome key={outcome.id} outcome={outcome} />)
        : <Empty icon="calendar" title={t('programme.nothing-approved-yet')}>{t('programme.nothing-approved-why', { day: format.day(it.on) })}</Empty>}
    </PageFrame>
  )
}
