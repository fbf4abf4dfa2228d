import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import type { OutcomeAnswer } from './answer.ts'

/** Why she cannot change the framework now; undefined when she can, directly or by an amendment. */
export function useReason(it: OutcomeAnswer): string | undefined {
  const t = useText()
  if (it.programme.status === 'closed') return t('outcome.closed')
  if (it.editable) return it.may.edit ? undefined : t('outcome.draft-not-yours')
  return it.may.propose ? undefined : t('outcome.propose-not-yours')
}

/** For those who never change a framework (partners, auditors, funders) the small buttons would only be noise; the page's first one says why. */
export const mayEver = (it: OutcomeAnswer) => it.may.edit || it.may.propose

export function EditButton({ it, what, onClick, icon = 'edit' }: { it: OutcomeAnswer; what: string; onClick(): void; icon?: 'edit' | 'plus' }) {
  const t = useText()
  const reason = useReason(it)
  if (!mayEver(it)) return null
  return (
    <Button kind="quiet" icon={icon} reason={reason} onClick={onClick}>
      {icon === 'plus' ? what : t(it.editable ? 'web.edit' : 'outcome.propose-change')}
      {icon === 'edit' && <span className="for-readers-only"> {what}</span>}
    </Button>
  )
}
