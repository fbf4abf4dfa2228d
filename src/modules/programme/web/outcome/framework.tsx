// The results chain as an indented outline, each result with the indicators that measure it, and what is asked for them.
import { useState } from 'react'
import { addressOf } from '#web/paths.ts'
import { useText } from '#web/text.ts'
import { ChartKey } from '#web/charts/chart-key.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Section } from '#web/ui/page.tsx'
import type { OutcomeAnswer } from './answer.ts'
import { EditButton, useReason } from './edit-button.tsx'
import { IndicatorLines } from './indicator-lines.tsx'
import { Measures } from './measures.tsx'
import { OpenAmendments } from './open-amendments.tsx'
import { ResultForm } from './result-form.tsx'
import { ResultBranch } from './result-branch.tsx'
import { treeOf } from './result-tree.ts'

export function Framework({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  const [adding, add] = useState(false)
  const reason = useReason(it)
  const known = new Set(it.results.map((one) => one.id))
  const ofOutcome = it.indicators.filter((one) => !one.resultId || !known.has(one.resultId))
  const branches = treeOf(it.results)
  return (
    <>
      {it.openAmendments > 0 && <OpenAmendments it={it} />}
      <ChartKey />
      <Section title={t('outcome.indicators-of-outcome')}>
        {ofOutcome.length > 0 ? (
          <IndicatorLines it={it} indicators={ofOutcome} depth={0} />
        ) : it.indicators.length === 0 ? (
          <Empty icon="target" title={t('outcome.no-indicators')} action={reason ? undefined : <AddIndicator it={it} />}>
            <p>{t('outcome.no-indicators-why')}</p>
          </Empty>
        ) : (
          <p className="quiet">{t('outcome.no-indicators-here')}</p>
        )}
      </Section>
      <Section title={t('outcome.results')} aside={<EditButton it={it} what={t('outcome.add-result')} icon="plus" onClick={() => add(true)} />}>
        {branches.length === 0 && <p className="quiet">{t('outcome.no-results')}</p>}
        <div className="outcome-chain">
          {branches.map((one) => (
            <ResultBranch key={one.result.id} it={it} branch={one} />
          ))}
        </div>
      </Section>
      <Measures it={it} />
      <Dialog open={adding} title={t('outcome.add-result')} onClose={() => add(false)} wide>
        <ResultForm it={it} onDone={() => add(false)} />
      </Dialog>
    </>
  )
}

const AddIndicator = ({ it }: { it: OutcomeAnswer }) => {
  const t = useText()
  return (
    <LinkButton kind="primary" icon="plus" to={addressOf('programme.indicator', { outcomeId: it.outcome.id, indicatorId: 'new' })}>
      {t('outcome.add-indicator')}
    </LinkButton>
  )
}
