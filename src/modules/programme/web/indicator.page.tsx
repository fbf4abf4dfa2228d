// One indicator: what it is to reach and what it reached, its baselines and targets, and how it is defined.
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { IndicatorChart } from '#web/charts/indicator-chart.tsx'
import { addressOf } from '#web/paths.ts'
import { SlotOf, slotsOf } from '#web/slots/slots.tsx'
import { useText } from '#web/text.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { useRead } from '#web/ui/narrative.tsx'
import { Page as PageFrame, Section } from '#web/ui/page.tsx'
import { plannedOf, type OneIndicator, type OutcomeAnswer } from './outcome/answer.ts'
import { AskedOutcome } from './outcome/asked-outcome.tsx'
import { EditButton } from './outcome/edit-button.tsx'
import { IndicatorFacts } from './outcome/indicator-facts.tsx'
import { IndicatorForm } from './outcome/indicator-form.tsx'
import { useIndicatorWords } from './outcome/indicator-words.ts'
import { NotThere } from './outcome/not-there.tsx'
import { OpenAmendments } from './outcome/open-amendments.tsx'
import { PlannedSection } from './outcome/planned-section.tsx'
import { plannedSeries } from './outcome/series.ts'
import './outcome/outcome.css'
import './outcome/sheet.css'

export function Page({ outcomeId, indicatorId }: { outcomeId: string; indicatorId: string }) {
  return (
    <AskedOutcome outcomeId={outcomeId}>
      {(it) => {
        if (indicatorId === 'new') return <NewIndicator it={it} />
        const indicator = it.indicators.find((one) => one.id === indicatorId)
        return indicator ? <IndicatorPage it={it} indicator={indicator} /> : <NotThere it={it} />
      }}
    </AskedOutcome>
  )
}

function useScopeOf(it: OutcomeAnswer) {
  const read = useRead()
  return [
    { label: read(it.programme.title), to: addressOf('programme.programme', { programmeId: it.programme.id }) },
    { label: `${it.outcome.code} ${read(it.outcome.title)}`, to: addressOf('programme.outcome', { outcomeId: it.outcome.id }, { tab: 'framework' }) },
  ]
}

function NewIndicator({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  const [, go] = useLocation()
  const resultId = new URLSearchParams(useSearch()).get('result') ?? undefined
  const framework = addressOf('programme.outcome', { outcomeId: it.outcome.id }, { tab: 'framework' })
  return (
    <PageFrame title={t('outcome.new-indicator')} scope={useScopeOf(it)}>
      <IndicatorForm
        it={it}
        resultId={it.results.some((one) => one.id === resultId) ? resultId : undefined}
        onDone={(id) => go(id && it.editable ? addressOf('programme.indicator', { outcomeId: it.outcome.id, indicatorId: id }) : framework)}
      />
    </PageFrame>
  )
}

function IndicatorPage({ it, indicator }: { it: OutcomeAnswer; indicator: OneIndicator }) {
  const t = useText()
  const read = useRead()
  const words = useIndicatorWords()
  const [editing, edit] = useState(false)
  const place = it.indicators.indexOf(indicator)
  const unit = words.unit(indicator, it.measures)
  const beside = (other: OneIndicator | undefined) => other && addressOf('programme.indicator', { outcomeId: it.outcome.id, indicatorId: other.id })
  const [before, after] = [beside(it.indicators[place - 1]), beside(it.indicators[place + 1])]
  return (
    <PageFrame
      title={`${indicator.code ? `${indicator.code} ` : ''}${read(indicator.title)}`}
      scope={useScopeOf(it)}
      facts={<span>{words.rules(indicator)}</span>}
      actions={
        <>
          {before && (
            <LinkButton kind="quiet" icon="left" to={before}>
              {t('outcome.indicator-before')}
            </LinkButton>
          )}
          {after && (
            <LinkButton kind="quiet" icon="right" to={after}>
              {t('outcome.indicator-after')}
            </LinkButton>
          )}
        </>
      }
    >
      {it.openAmendments > 0 && <OpenAmendments it={it} />}
      {indicator.kind !== 'narrative' && indicator.planned.length > 0 && (
        <div className="outcome-big-chart">
          {slotsOf('indicator').includes('progress') ? (
            <SlotOf slot="progress" kind="indicator" id={indicator.id} name={read(indicator.title)} within={[it.outcome.id, it.programme.id]} />
          ) : (
            <IndicatorChart
              bare
              title={read(indicator.title)}
              {...(unit && { unit })}
              series={plannedSeries({ ...indicator, planned: plannedOf(indicator) })}
              height={220}
            />
          )}
        </div>
      )}
      <PlannedSection key={indicator.id} it={it} indicator={indicator} />
      <Section title={t('outcome.definition')} aside={<EditButton it={it} what={t('outcome.definition')} onClick={() => edit(true)} />}>
        <IndicatorFacts it={it} indicator={indicator} />
      </Section>
      <Dialog open={editing} title={t('outcome.edit-indicator')} onClose={() => edit(false)} wide>
        <IndicatorForm it={it} indicator={indicator} onDone={() => edit(false)} />
      </Dialog>
    </PageFrame>
  )
}
