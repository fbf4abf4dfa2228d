// The one thing to do here: go on writing while it is a draft, propose an amendment once it was approved.
import { addressOf } from '#web/paths.ts'
import { useText } from '#web/text.ts'
import { Button, LinkButton } from '#web/ui/button.tsx'
import type { OutcomeAnswer } from './answer.ts'
import { useReason } from './edit-button.tsx'

export function PrimaryAction({ it, tab }: { it: OutcomeAnswer; tab: string }) {
  const t = useText()
  const reason = useReason(it)
  const framework = addressOf('programme.outcome', { outcomeId: it.outcome.id }, { tab: 'framework' })
  if (it.programme.status === 'closed') return null
  if (reason)
    return (
      <Button kind="primary" reason={reason}>
        {t(it.editable ? 'outcome.add-indicator' : 'outcome.propose-amendment')}
      </Button>
    )
  if (it.editable) {
    return (
      <LinkButton kind="primary" icon="plus" to={addressOf('programme.indicator', { outcomeId: it.outcome.id, indicatorId: 'new' })}>
        {t('outcome.add-indicator')}
      </LinkButton>
    )
  }
  return tab === 'framework' ? null : (
    <LinkButton kind="primary" icon="edit" to={framework}>
      {t('outcome.propose-amendment')}
    </LinkButton>
  )
}
