import { addressOf } from '#web/paths.ts'
import { useText } from '#web/text.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Page } from '#web/ui/page.tsx'
import type { OutcomeAnswer } from './answer.ts'

/** An indicator that was taken away, or never was. */
export function NotThere({ it }: { it: OutcomeAnswer }) {
  const t = useText()
  return (
    <Page title={t('outcome.indicator-not-there')}>
      <Empty
        icon="target"
        title={t('outcome.indicator-not-there')}
        action={<LinkButton to={addressOf('programme.outcome', { outcomeId: it.outcome.id }, { tab: 'framework' })}>{t('outcome.to-framework')}</LinkButton>}
      >
        <p>{t('outcome.indicator-not-there-why')}</p>
      </Empty>
    </Page>
  )
}
