import { useState } from 'react'
import { read } from '#kernel/translated-text.ts'
import { addressOf } from '#web/paths.ts'
import { useQuestion } from '#web/questions.ts'
import { SlotOf, slotsOf } from '#web/slots/slots.tsx'
import { useText } from '#web/text.ts'
import { Answer } from '#web/ui/answer.tsx'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Page as PageFrame, Section } from '#web/ui/page.tsx'
import { useFormat } from '#web/use-format.ts'
import type { Questions } from '#src/house.ts'
import { AmendmentState } from './programme/amendment-state.tsx'
import { Changes } from './programme/changes.tsx'
import { DecideForm, type Decision } from './programme/decide-form.tsx'

type AmendmentAnswer = Questions['GET /amendments/:amendmentId']['answer']

export function Page({ amendmentId }: { amendmentId: string }) {
  const amendment = useQuestion('GET /amendments/:amendmentId', { amendmentId })
  return <Answer of={amendment}>{(it) => <AmendmentPage it={it} />}</Answer>
}

function AmendmentPage({ it }: { it: AmendmentAnswer }) {
  const t = useText()
  const format = useFormat()
  const [decision, decide] = useState<Decision>()
  const { amendment, may } = it
  const title = t('programme.amendment-number', { number: amendment.number })
  const programme = {
    label: read(amendment.programmeTitle, t.language).text,
    to: addressOf('programme.programme', { programmeId: amendment.programmeId }, { tab: 'amendments' }),
  }
  const outcome =
    amendment.outcomeId && amendment.outcomeTitle
      ? [
          {
            label: `${amendment.outcomeCode} ${read(amendment.outcomeTitle, t.language).text}`,
            to: addressOf('programme.outcome', { outcomeId: amendment.outcomeId }),
          },
        ]
      : []
  const step = (name: Decision, kind: 'primary' | 'plain' | 'danger' = 'plain') => (
    <Button key={name} {...(kind !== 'plain' && { kind })} onClick={() => decide(name)}>
      {t.word('programme.do', name)}
    </Button>
  )
  // Who decides need not agree first: approving is agreeing.
  const primary = may.decide ? step('approve', 'primary') : may.review && !amendment.review ? step('agreed', 'primary') : undefined
  return (
    <PageFrame
      title={title}
      scope={[{ label: t('programme.programmes'), to: addressOf('programme.programmes') }, programme, ...outcome]}
      state={<AmendmentState amendment={amendment} />}
      facts={
        <>
          <span>{t('programme.proposed-by-on', { name: amendment.proposedBy, day: format.day(String(amendment.proposedAt).slice(0, 10)) })}</span>
          <span>{t('programme.holds-from', { day: format.day(amendment.validOn) })}</span>
        </>
      }
      primary={primary}
      actions={
        <>
          {may.review && step('remarks')}
          {may.review && amendment.review && !may.decide && step('agreed')}
          {may.decide && step('refuse')}
          {may.withdraw && step('withdraw')}
        </>
      }
    >
      <Section title={t('programme.reason')}>
        <p className="prose">{amendment.reason}</p>
      </Section>
      <Section title={t('programme.what-changes')}>
        <Changes sentences={it.sentences} changes={it.changes} />
      </Section>
      {amendment.review && amendment.reviewedBy && (
        <Section title={t('programme.review')}>
          <p>
            {t(amendment.review === 'agreed' ? 'programme.reviewer-agreed' : 'programme.reviewer-remarked', {
              name: amendment.reviewedBy,
              day: format.day(String(amendment.reviewedAt).slice(0, 10)),
            })}
          </p>
          {amendment.reviewNote && <blockquote className="prose">{amendment.reviewNote}</blockquote>}
        </Section>
      )}
      {amendment.decidedBy && (
        <Section title={t('programme.decision')}>
          <p>
            {t(amendment.status === 'refused' ? 'programme.decided-refused' : 'programme.decided-approved', {
              name: amendment.decidedBy,
              day: format.day(String(amendment.decidedAt).slice(0, 10)),
            })}
          </p>
          {amendment.decisionNote && <blockquote className="prose">{amendment.decisionNote}</blockquote>}
          {it.versionNumber !== undefined && it.versionNumber > 1 && (
            <div className="row">
              {[it.versionNumber - 1, it.versionNumber].map((number) => (
                <LinkButton key={number} to={addressOf('programme.approved', { programmeId: amendment.programmeId }, { number: String(number) })}>
                  {t(number === it.versionNumber ? 'programme.see-after' : 'programme.see-before', { number })}
                </LinkButton>
              ))}
            </div>
          )}
        </Section>
      )}
      {slotsOf('amendment').includes('conversation') && (
        <Section title={t('web.slot-conversation')}>
          <SlotOf
            slot="conversation"
            id={amendment.id}
            kind="amendment"
            name={title}
            within={[...(amendment.outcomeId ? [amendment.outcomeId] : []), amendment.programmeId]}
          />
        </Section>
      )}
      <Dialog open={decision !== undefined} title={decision ? `${t.word('programme.do', decision)} · ${title}` : ''} onClose={() => decide(undefined)}>
        {decision && <DecideForm amendment={amendment} decision={decision} onClose={() => decide(undefined)} />}
      </Dialog>
    </PageFrame>
  )
}
