import { useState } from 'react'
import { Redirect, useSearch } from 'wouter'
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { useMyRights } from '#web/rights.ts'
import { SlotOf, slotsOf, type SlotName } from '#web/slots/slots.tsx'
import { useNames, useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import { Tabs } from '#web/ui/tabs.tsx'
import { useFormat } from '#web/use-format.ts'
import { Amendments } from './programme/amendments.tsx'
import type { ProgrammeAnswer } from './programme/answer.ts'
import { JointGoals } from './programme/joint-goals.tsx'
import { Outcomes } from './programme/outcomes.tsx'
import { MoreActions, PrimaryAction, RareActions } from './programme/programme-actions.tsx'
import { ProgrammeDialogs, type ProgrammeDialog } from './programme/programme-dialogs.tsx'
import { ProgrammeTheory } from './programme/programme-theory.tsx'
import { Versions } from './programme/versions.tsx'
import { ProgrammeState } from './programmes/programme-state.tsx'

export function Page({ programmeId }: { programmeId: string }) {
  const may = useMyRights()
  const programme = useQuestion('GET /programmes/:programmeId', { programmeId })
  // Whoever sees nothing but what was approved is led there.
  if (programme.problem?.status === 404 && may('approved.read') && !may('programme.read'))
    return <Redirect to={addressOf('programme.approved', { programmeId })} replace />
  return <Answer of={programme}>{(it) => <ProgrammePage it={it} />}</Answer>
}

const ownTabs = ['outcomes', 'theory', 'goals', 'amendments', 'versions'] as const

function ProgrammePage({ it }: { it: ProgrammeAnswer }) {
  const t = useText()
  const format = useFormat()
  const language = useNames('language')
  const [dialog, open] = useState<ProgrammeDialog>()
  const { programme } = it
  const slots = slotsOf('programme')
  const tab = new URLSearchParams(useSearch()).get('tab') ?? 'outcomes'
  const to = (name: string) => addressOf('programme.programme', { programmeId: programme.id }, name === 'outcomes' ? undefined : { tab: name })
  const counts: Partial<Record<string, number>> = { outcomes: it.outcomes.length, versions: it.versions.length }
  const title = read(programme.title, t.language).text
  return (
    <PageFrame
      title={title}
      scope={[{ label: t('programme.programmes'), to: addressOf('programme.programmes') }]}
      state={<ProgrammeState programme={programme} />}
      facts={
        <>
          <span>{programme.code}</span>
          <span>{format.days(programme.startsOn, programme.endsOn)}</span>
          {programme.leadName && <span>{t('programme.led-by', { name: programme.leadName })}</span>}
          {programme.closeReason && <span>{programme.closeReason}</span>}
          {programme.behind.length > 0 && <span>{t('programme.translations-behind', { languages: format.list(programme.behind.map(language)) })}</span>}
        </>
      }
      primary={<PrimaryAction it={it} open={open} />}
      actions={<MoreActions it={it} open={open} />}
      tabs={
        <Tabs
          label={title}
          tabs={[
            ...ownTabs.map((name) => ({ label: t.word('programme.tab', name), to: to(name), ...(counts[name] !== undefined && { count: counts[name] }) })),
            ...slots.map((name) => ({ label: t.word('web.slot', name), to: to(name) })),
          ]}
        />
      }
    >
      {it.partOnly && <p className="quiet">{t('programme.part-only')}</p>}
      {tab === 'outcomes' && <Outcomes it={it} open={open} />}
      {tab === 'theory' && <ProgrammeTheory programmeId={programme.id} />}
      {tab === 'goals' && <JointGoals it={it} />}
      {tab === 'amendments' && <Amendments programmeId={programme.id} />}
      {tab === 'versions' && (
        <div className="stack">
          <Versions it={it} />
          <RareActions it={it} open={open} />
        </div>
      )}
      {slots.includes(tab as SlotName) && <SlotOf slot={tab as SlotName} id={programme.id} kind="programme" name={title} within={[]} />}
      <ProgrammeDialogs it={it} dialog={dialog} onClose={() => open(undefined)} />
    </PageFrame>
  )
}
