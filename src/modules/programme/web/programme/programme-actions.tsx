// What can be done with a programme as a whole, by its state: a draft is approved, what was approved is amended and one day closed.
import { addressOf } from '#web/paths.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { useDone } from '../outcome/done.ts'
import type { ProgrammeAnswer } from './answer.ts'
import type { ProgrammeDialog } from './programme-dialogs.tsx'

interface Props {
  it: ProgrammeAnswer
  open(dialog: ProgrammeDialog): void
}

const mayAmend = ({ programme, may }: ProgrammeAnswer) => programme.status === 'approved' && may.propose

export function PrimaryAction({ it, open }: Props) {
  const t = useText()
  const { programme, may } = it
  if (programme.status === 'draft') {
    if (!may.edit) return null
    return <Button kind="primary" icon="check" onClick={() => open('approve')} reason={may.approve ? undefined : t('programme.only-director-approves')}>{t('programme.approve')}</Button>
  }
  if (mayAmend(it)) return <Button kind="primary" icon="edit" onClick={() => open('edit')}>{t('outcome.propose-amendment')}</Button>
  return <LinkButton kind="primary" icon="document" to={addressOf('programme.approved', { programmeId: programme.id })}>{t('programme.as-approved')}</LinkButton>
}

export function MoreActions({ it, open }: Props) {
  const t = useText()
  const { programme, may } = it
  return (
    <>
      {programme.status === 'draft' && may.edit && <Button icon="edit" onClick={() => open('edit')}>{t('web.edit')}</Button>}
      {mayAmend(it) && <LinkButton icon="document" to={addressOf('programme.approved', { programmeId: programme.id })}>{t('programme.as-approved')}</LinkButton>}
    </>
  )
}

/** Once in five years: it stands under the versions, not on top of every page. */
export function ClosingActions({ it, open }: Props) {
  const t = useText()
  const done = useDone()
  const reopen = useVerb('programme.reopen-programme')
  const { programme, may } = it
  if (!may.approve || programme.status === 'draft') return null
  return (
    <div className="row not-on-paper">
      {programme.status === 'approved' && <Button icon="lock" onClick={() => open('close')}>{t('programme.close')}</Button>}
      {programme.status === 'closed' && (
        <Button
          icon="undo" busy={reopen.busy}
          onClick={() => void reopen.perform({ programmeId: programme.id, seen: programme.version }).then((answer) => answer && done(t('programme.reopened'), answer))}
        >
          {t('programme.reopen')}
        </Button>
      )}
    </div>
  )
}
