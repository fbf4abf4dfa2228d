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
import { Narrative } from '#web/ui/narrative.tsx'
import { Page as PageFrame, Section } from '#web/ui/page.tsx'
import { Select } from '#web/ui/select.tsx'
import { State } from '#web/ui/state.tsx'
import { useFormat } from '#web/use-format.ts'
import type { Questions } from '#src/house.ts'
import { ApprovedOutcome } from './programme/approved-outcome.tsx'
import { Changes } from './programme/changes.tsx'

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
  const { programme, version, frame } = it
  const first = it.versions.map((one) => one.validOn).toSorted()[0]
  const title = read(frame?.programme.title ?? programme.title, t.language).text
  return (
    <PageFrame
      title={title}
      state={
        <State tone={frame ? 'good' : 'quiet'}>
          {chosen ? t('programme.approved-title', { day: format.day(chosen) }) : t('programme.version-number', { number: version?.number ?? 0 })}
        </State>
      }
      scope={[
        { label: t('programme.programmes'), to: addressOf('programme.programmes') },
        // Whoever sees nothing but what was approved has no other page of the programme.
        {
          label: title,
          to: it.may.readToday
            ? addressOf('programme.programme', { programmeId: programme.id }, { tab: 'versions' })
            : addressOf('programme.approved', { programmeId: programme.id }),
        },
      ]}
      facts={
        <>
          <span>{programme.code}</span>
          <span>{format.days(programme.startsOn, programme.endsOn)}</span>
          {version && (
            <span>
              {t('programme.version-facts', { number: version.number, from: format.day(version.validOn), name: version.approvedBy, reason: version.reason })}
            </span>
          )}
        </>
      }
      actions={
        frame && (
          <Button icon="print" onClick={() => print()}>
            {t('programme.print')}
          </Button>
        )
      }
    >
      <WhichVersion it={it} chosen={chosen} />
      {it.since && it.since.sentences.length > 0 && (
        <details className="not-on-paper">
          <summary>{t('programme.count-differences', { count: it.since.sentences.length })}</summary>
          <h2 className="for-readers-only">{t('programme.since-approved')}</h2>
          <Changes sentences={it.since.sentences} changes={it.since.changes} />
        </details>
      )}
      {it.since?.sentences.length === 0 && <p className="quiet not-on-paper">{t('programme.same-today')}</p>}
      {frame?.programme.summary && (
        <Section title={t('programme.summary')}>
          <Narrative text={frame.programme.summary} />
        </Section>
      )}
      {frame?.outcomes.map((outcome) => (
        <ApprovedOutcome key={outcome.id} outcome={outcome} frame={frame} />
      ))}
      {!frame && (
        <Empty icon="calendar" title={t('programme.nothing-approved-yet')}>
          {first && t('programme.nothing-approved-why', { day: format.day(first) })}
        </Empty>
      )}
    </PageFrame>
  )
}

/** By the day on which it held, or by its number. */
function WhichVersion({ it: { programme, versions, version }, chosen }: { it: ApprovedAnswer; chosen: Day | undefined }) {
  const t = useText()
  const format = useFormat()
  const [, goTo] = useLocation()
  const go = (query: Record<string, string>) => goTo(addressOf('programme.approved', { programmeId: programme.id }, query))
  return (
    <div className="approved-look not-on-paper">
      <DateField label={t('programme.look-on')} value={chosen ?? ''} onChange={(on) => on && go({ on })} />
      {versions.length > 1 && (
        <Select
          label={t('programme.version')}
          value={version ? String(version.number) : ''}
          empty={version ? undefined : '–'}
          onChange={(number) => number && go({ number })}
          options={versions.map((one) => ({
            value: String(one.number),
            label: `${t('programme.version-number', { number: one.number })} · ${format.day(one.validOn)}`,
          }))}
        />
      )}
    </div>
  )
}
