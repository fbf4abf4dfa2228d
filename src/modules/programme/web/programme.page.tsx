import { useState } from 'react'
import { useSearch } from 'wouter'
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { SlotOf, slotsOf, type SlotName } from '#web/slots/slots.tsx'
import { useNames, useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import { Tabs } from '#web/ui/tabs.tsx'
import { useFormat } from '#web/use-format.ts'
import { Amendments } from './programme/amendments.tsx'
import type { ProgrammeAnswer } from './programme/answer.ts'
import { ApproveForm } from './programme/approve-form.tsx'
import { EditProgrammeForm } from './programme/edit-programme-form.tsx'
import { Outcomes } from './programme/outcomes.tsx'
import { ProgrammeTheory } from './programme/programme-theory.tsx'
import { Versions } from './programme/versions.tsx'
import { ProgrammeState } from './programmes/programme-state.tsx'

export function Page({ programmeId }: { programmeId: string }) {
  const programme = useQuestion('GET /programmes/:programmeId', { programmeId })
  return <Answer of={programme}>{(it) => <ProgrammePage it={it} />}</Answer>
}

const ownTabs = ['outcomes', 'theory', 'amendments', 'versions'] as const

function ProgrammePage({ it }: { it: ProgrammeAnswer }) {
  const t = useText()
  const format = useFormat()
  const language = useNames('language')
  const [dialog, open] = useState<'approve' | 'edit'>()
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
          <span>{format.day(programme.startsOn)} – {format.day(programme.endsOn)}</span>
          {programme.leadName && <span>{t('programme.led-by', { name: programme.leadName })}</span>}
          {programme.behind.length > 0 && <span>{t('programme.translations-behind', { languages: programme.behind.map(language).join(', ') })}</span>}
        </>
      }
      primary={
        it.editable
          ? <Button kind="primary" icon="check" onClick={() => open('approve')} {...(!it.may.approve && { reason: t('programme.only-director-approves') })}>{t('programme.approve')}</Button>
          : <LinkButton kind="primary" icon="print" to={addressOf('programme.approved', { programmeId: programme.id })}>{t('programme.as-approved')}</LinkButton>
      }
      actions={it.editable && it.may.edit && <Button icon="edit" onClick={() => open('edit')}>{t('web.edit')}</Button>}
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
      {tab === 'outcomes' && <Outcomes it={it} />}
      {tab === 'theory' && <ProgrammeTheory programmeId={programme.id} />}
      {tab === 'amendments' && <Amendments programmeId={programme.id} />}
      {tab === 'versions' && <Versions it={it} />}
      {slots.includes(tab as SlotName) && <SlotOf slot={tab as SlotName} id={programme.id} kind="programme" name={title} within={[]} />}
      <Dialog open={dialog === 'approve'} title={t('programme.approve-title', { programme: title })} onClose={() => open(undefined)}>
        <ApproveForm it={it} onClose={() => open(undefined)} />
      </Dialog>
      <Dialog open={dialog === 'edit'} title={t('programme.edit-programme')} onClose={() => open(undefined)} wide>
        <EditProgrammeForm it={it} onClose={() => open(undefined)} />
      </Dialog>
    </PageFrame>
  )
}
