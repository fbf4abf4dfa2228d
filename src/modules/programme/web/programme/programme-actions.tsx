// What can be done with a programme as a whole, by its state: a draft is approved, what was approved is amended and one day closed.
import { useLocation } from 'wouter'
import { addressOf } from '#web/paths.ts'
import { useVerb } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
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
    return (
      <Button kind="primary" icon="check" onClick={() => open('approve')}>
        {t(may.approve ? 'programme.approve' : 'programme.check-before')}
      </Button>
    )
  }
  if (mayAmend(it))
    return (
      <Button kind="primary" icon="edit" onClick={() => open('edit')}>
        {t('outcome.propose-amendment')}
      </Button>
    )
  return (
    <LinkButton kind="primary" icon="document" to={addressOf('programme.approved', { programmeId: programme.id })}>
      {t('programme.as-approved')}
    </LinkButton>
  )
}

export function MoreActions({ it, open }: Props) {
  const t = useText()
  const { programme, may } = it
  return (
    <>
      {programme.status === 'draft' && may.edit && (
        <Button icon="edit" onClick={() => open('edit')}>
          {t('web.edit')}
        </Button>
      )}
      {mayAmend(it) && (
        <LinkButton icon="document" to={addressOf('programme.approved', { programmeId: programme.id })}>
          {t('programme.as-approved')}
        </LinkButton>
      )}
    </>
  )
}

/** Once in five years: they stand under the versions, not on top of every page. */
export function RareActions({ it, open }: Props) {
  const t = useText()
  const { programme, may } = it
  if (programme.status === 'draft') return may.edit ? <RemoveDraft programme={programme} /> : null
  if (!may.approve) return null
  return (
    <div className="row not-on-paper">
      {programme.status === 'approved' ? (
        <Button icon="lock" onClick={() => open('close')}>
          {t('programme.close')}
        </Button>
      ) : (
        <Reopen programme={programme} />
      )}
    </div>
  )
}

function Reopen({ programme }: Pick<ProgrammeAnswer, 'programme'>) {
  const t = useText()
  const done = useDone()
  const reopen = useVerb('programme.reopen-programme')
  async function send() {
    const answer = await reopen.perform({ programmeId: programme.id, seen: programme.version })
    if (answer) done(t('programme.reopened'), answer)
  }
  return (
    <Button icon="undo" busy={reopen.busy} onClick={() => void send()}>
      {t('programme.reopen')}
    </Button>
  )
}

function RemoveDraft({ programme }: Pick<ProgrammeAnswer, 'programme'>) {
  const t = useText()
  const done = useDone()
  const [, goTo] = useLocation()
  const remove = useVerb('programme.remove-programme', { refreshes: ['GET /programmes'] })
  async function send() {
    const answer = await remove.perform({ programmeId: programme.id, seen: programme.version })
    if (!answer) return
    goTo(addressOf('programme.programmes'))
    done(t('programme.draft-removed', { code: programme.code }), answer)
  }
  return (
    <div className="stack tight not-on-paper">
      <div>
        <Button icon="delete" busy={remove.busy} onClick={() => void send()}>
          {t('programme.remove-draft')}
        </Button>
      </div>
      {remove.problem && <ProblemNote problem={remove.problem} />}
    </div>
  )
}
