// One outcome on one page: what it says of itself, its framework, its theory of change, and what other parts of Minga know of it.
import { lazy, Suspense } from 'react'
import { useSearch } from 'wouter'
import { addressOf } from '#web/paths.ts'
import { SlotOf, slotNames, slotsOf, type SlotName } from '#web/slots/slots.tsx'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Link } from '#web/ui/link.tsx'
import { Loading } from '#web/ui/loading.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import { Tabs } from '#web/ui/tabs.tsx'
import type { OutcomeAnswer } from './outcome/answer.ts'
import { AskedOutcome } from './outcome/asked-outcome.tsx'
import { Overview } from './outcome/overview.tsx'
import { PrimaryAction } from './outcome/primary-action.tsx'
import { OutcomeStates, StatusMenu } from './outcome/states.tsx'
import './outcome/outcome.css'

const Framework = lazy(async () => ({ default: (await import('./outcome/framework.tsx')).Framework }))
const TheoryTab = lazy(async () => ({ default: (await import('./outcome/theory-tab.tsx')).TheoryTab }))

export function Page({ outcomeId }: { outcomeId: string }) {
  return <AskedOutcome outcomeId={outcomeId}>{(it) => <OutcomePage it={it} />}</AskedOutcome>
}

function OutcomePage({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  const read = useRead()
  const format = useFormat()
  const tab = new URLSearchParams(useSearch()).get('tab') ?? 'overview'
  const { outcome, programme } = it
  const to = (name: string) => addressOf('programme.outcome', { outcomeId: outcome.id }, name === 'overview' ? {} : { tab: name })
  const slots = slotsOf('outcome').filter((one) => one !== 'money' || it.may.money)
  return (
    <PageFrame
      title={`${outcome.code} ${read(outcome.title)}`}
      scope={[{ label: read(programme.title), to: addressOf('programme.programme', { programmeId: programme.id }) }]}
      state={<OutcomeStates it={it} />}
      facts={
        <>
          {outcome.ownerName && <span>{outcome.ownerName}</span>}
          <span className="figures">{format.days(outcome.startsOn, outcome.endsOn)}</span>
          {outcome.iatiIdentifier && <span className="figures">{outcome.iatiIdentifier}</span>}
          {it.openAmendments > 0 && <Link to={to('framework')}>{t('outcome.open-amendments', { count: it.openAmendments })}</Link>}
          {outcome.behind.length > 0 && <span>{t('outcome.behind', { languages: outcome.behind.map((one) => one.toUpperCase()).join(', ') })}</span>}
        </>
      }
      actions={<StatusMenu it={it} />}
      primary={<PrimaryAction it={it} tab={tab} />}
      tabs={
        <Tabs
          label={t('outcome.tabs')}
          tabs={[
            { label: t('outcome.tab-overview'), to: to('overview') },
            { label: t('outcome.tab-framework'), to: to('framework'), count: it.indicators.length },
            { label: t('outcome.tab-theory'), to: to('theory') },
            ...slots.map((one) => ({ label: t(`web.slot-${one}`), to: to(one) })),
          ]}
        />
      }
    >
      {tab === 'framework' ? (
        <Suspense fallback={<Loading />}>
          <Framework it={it} />
        </Suspense>
      ) : tab === 'theory' ? (
        <Suspense fallback={<Loading />}>
          <TheoryTab outcomeId={outcome.id} />
        </Suspense>
      ) : (slotNames as readonly string[]).includes(tab) && slots.includes(tab as SlotName) ? (
        <SlotOf slot={tab as SlotName} kind="outcome" id={outcome.id} name={read(outcome.title)} within={[programme.id]} />
      ) : (
        <Overview it={it} />
      )}
    </PageFrame>
  )
}
