import { read } from '#kernel/translated-text.ts'
import { useText } from '#web/text.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { AddOutcomeForm } from './add-outcome-form.tsx'
import type { ProgrammeAnswer } from './answer.ts'
import { ApproveForm } from './approve-form.tsx'
import { CloseForm } from './close-form.tsx'
import { EditProgrammeForm } from './edit-programme-form.tsx'
import { ReorderForm } from './reorder-form.tsx'

export type ProgrammeDialog = 'approve' | 'edit' | 'close' | 'add-outcome' | 'reorder'

export function ProgrammeDialogs({ it, dialog, onClose }: { it: ProgrammeAnswer; dialog: ProgrammeDialog | undefined; onClose(): void }) {
  const t = useText()
  const programme = read(it.programme.title, t.language).text
  const titles: Record<ProgrammeDialog, string> = {
    approve: it.may.approve ? t('programme.approve-title', { programme }) : t('programme.check-before'),
    edit: t(it.editable ? 'programme.edit-programme' : 'outcome.propose-amendment'),
    close: t('programme.close-title', { programme }),
    'add-outcome': t('programme.add-outcome'),
    reorder: t('programme.reorder'),
  }
  return (
    <Dialog open={dialog !== undefined} title={dialog ? titles[dialog] : ''} onClose={onClose} wide={dialog !== 'close'}>
      {dialog === 'approve' && <ApproveForm it={it} onClose={onClose} />}
      {dialog === 'edit' && <EditProgrammeForm it={it} onClose={onClose} />}
      {dialog === 'close' && <CloseForm it={it} onClose={onClose} />}
      {dialog === 'add-outcome' && <AddOutcomeForm it={it} onClose={onClose} />}
      {dialog === 'reorder' && <ReorderForm it={it} onClose={onClose} />}
    </Dialog>
  )
}
