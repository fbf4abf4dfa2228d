import { textIn } from '#kernel/translated-text.ts'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog, DialogActions } from '#web/ui/dialog.tsx'
import { NarrativeField } from '#web/ui/narrative-field.tsx'
import type { PlannedValue } from '../../domain/planned-value.ts'

interface Props {
  /** Undefined: closed. */
  value: PlannedValue | undefined
  language: string
  onChange(value: PlannedValue): void
  onClose(): void
}

/** The words that go with a baseline or a target: where it comes from, why it is what it is. */
export function ValueNote({ value, language, onChange, onClose }: Props) {
  const t = useText()
  return (
    <Dialog open={value !== undefined} title={t('outcome.value-note')} onClose={onClose} wide>
      {value && (
        <div className="stack">
          <NarrativeField
            label={t('outcome.value-note')}
            optional
            rows={3}
            value={value.comment ?? textIn(language, '')}
            onChange={(comment) => {
              const { comment: _, ...rest } = value
              onChange({ ...rest, ...(comment.text.trim() || comment.translations ? { comment } : {}) })
            }}
          />
          <DialogActions>
            <Button kind="primary" onClick={onClose}>
              {t('outcome.note-done')}
            </Button>
          </DialogActions>
        </div>
      )}
    </Dialog>
  )
}
