// One indicator in the outline: its words on the left, on the right what it should reach and what it reached.
import { useState } from 'react'
import { IndicatorChart } from '#web/charts/indicator-chart.tsx'
import { addressOf } from '#web/paths.ts'
import { useVerb } from '#web/questions.ts'
import { SlotOf, slotsOf } from '#web/slots/slots.tsx'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Link } from '#web/ui/link.tsx'
import { Menu, type MenuItem } from '#web/ui/menu.tsx'
import { Narrative, Words, useRead } from '#web/ui/narrative.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { plannedOf, type OneIndicator, type OutcomeAnswer } from './answer.ts'
import { useDone } from './done.ts'
import { mayEver, useReason } from './edit-button.tsx'
import { Heading } from './heading.tsx'
import { useIndicatorWords } from './indicator-words.ts'
import { RemoveForm } from './remove-form.tsx'
import { plannedSeries } from './series.ts'
import { TranslateForm, type Translatable } from './translate-form.tsx'

type Opened = 'translate' | 'remove'

export function IndicatorLine({ it, indicator, depth }: { it: OutcomeAnswer; indicator: OneIndicator; depth: number }) {
  const t = useText()
  const read = useRead()
  const format = useFormat()
  const done = useDone()
  const words = useIndicatorWords()
  const reason = useReason(it)
  const remove = useVerb('programme.remove-indicator')
  const [opened, open] = useState<Opened>()
  const close = () => open(undefined)
  const address = addressOf('programme.indicator', { outcomeId: it.outcome.id, indicatorId: indicator.id })
  const unit = words.unit(indicator, it.measures)
  const splits = it.dimensions.filter((one) => indicator.dimensions?.includes(one.id)).map((one) => read(one.title))
  const name = indicator.code ?? read(indicator.title)
  const texts: Translatable[] = [
    { field: 'title', label: t('outcome.title'), text: indicator.title },
    ...(indicator.description ? [{ field: 'description', label: t('outcome.description'), text: indicator.description }] : []),
    ...(indicator.countingRules ? [{ field: 'countingRules', label: t('outcome.counting-rules'), text: indicator.countingRules }] : []),
  ]
  const takeAway = async () => {
    if (!it.editable) return open('remove')
    const answer = await remove.perform({ indicatorId: indicator.id, seen: indicator.version })
    if (answer) done(t('outcome.indicator-removed', { name }), answer)
  }
  const items: MenuItem[] = [
    { label: it.editable ? t('outcome.edit-indicator') : t('outcome.amend-indicator'), icon: 'edit', to: address },
    ...(it.may.translate ? [{ label: t('outcome.translate'), icon: 'languages' as const, act: () => open('translate') }] : []),
    { label: t('outcome.remove-indicator'), icon: 'delete', reason, act: () => void takeAway() },
  ]
  return (
    <article className="outcome-indicator" id={`indicator-${indicator.id}`}>
      <div className="outcome-indicator-words">
        <div className="outcome-result-head">
          <Heading level={3 + depth}>
            {indicator.code && <span className="outcome-code figures">{indicator.code} </span>}
            <Link to={address}>
              <Words text={indicator.title} />
            </Link>
          </Heading>
          {mayEver(it) && (
            <div className="outcome-tools not-on-paper">
              <Menu label={t('outcome.more-about', { name })} icon="more" iconOnly items={items} />
            </div>
          )}
        </div>
        <p className="quiet small">{words.rules(indicator)}</p>
        {splits.length > 0 && <p className="quiet small">{t('outcome.split-by', { dimensions: format.list(splits) })}</p>}
        {indicator.countingRules && (
          <details className="outcome-details">
            <summary>{t('outcome.counting-rules')}</summary>
            <Narrative text={indicator.countingRules} />
          </details>
        )}
        {remove.problem && <ProblemNote problem={remove.problem} />}
      </div>
      <div className="outcome-indicator-chart">
        {indicator.kind === 'narrative' ? (
          <p className="quiet small">{t('outcome.told-in-words')}</p>
        ) : slotsOf('indicator').includes('progress') ? (
          <SlotOf slot="progress" kind="indicator" id={indicator.id} name={read(indicator.title)} within={[it.outcome.id, it.programme.id]} />
        ) : (
          <IndicatorChart
            bare
            title={read(indicator.title)}
            {...(unit && { unit })}
            series={plannedSeries({ ...indicator, planned: plannedOf(indicator) })}
            height={132}
          />
        )}
      </div>
      <Dialog open={opened === 'remove'} title={t('outcome.remove-indicator')} onClose={close}>
        <RemoveForm it={it} verb={remove} change={{ kind: 'remove-indicator', outcomeId: it.outcome.id, id: indicator.id }} onDone={close} />
      </Dialog>
      <Dialog open={opened === 'translate'} title={t('outcome.translate-title')} onClose={close} wide>
        <TranslateForm kind="indicator" id={indicator.id} texts={texts} onDone={close} />
      </Dialog>
    </article>
  )
}
