import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useText } from '../text.ts'
import { Button } from './button.tsx'
import './dialog.css'

interface Props {
  open: boolean
  title: string
  onClose(): void
  children: ReactNode
  /** Wide enough for two columns. */
  wide?: boolean
}

/** The browser's own dialog: it keeps the focus in, Escape closes it, and the focus goes back to where it was. */
export function Dialog({ open, title, onClose, children, wide }: Props) {
  const t = useText()
  const titleId = useId()
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const it = box.current
    if (!it) return
    if (open && !it.open) {
      it.showModal()
      // The first thing to fill in, else the name of the dialog: never the cross that closes it.
      const first = it.querySelector<HTMLElement>('[autofocus], input, select, textarea') ?? it.querySelector<HTMLElement>('h2')
      first?.focus()
    }
    if (!open && it.open) it.close()
  }, [open])
  return (
    <dialog
      ref={box}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
      aria-labelledby={titleId}
      onClose={(event) => event.target === box.current && open && onClose()}
      // What was typed is not lost by a click beside it: a dialog with a form is closed by its own buttons, or Escape.
      onMouseDown={(event) => event.target === box.current && !box.current.querySelector('form') && onClose()}
    >
      {open && (
        <div className="dialog-inside">
          <div className="dialog-head">
            <h2 id={titleId} tabIndex={-1}>
              {title}
            </h2>
            <Button kind="quiet" icon="close" iconOnly onClick={onClose}>
              {t('web.close')}
            </Button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}

interface ConfirmProps {
  open: boolean
  /** Names the thing: "Delete the outcome “Labour rights in Africa”?" */
  title: string
  /** Names the consequence. */
  children: ReactNode
  /** The act itself as a verb: "Delete outcome". */
  act: string
  busy?: boolean
  onConfirm(): void
  onClose(): void
}

/** Only for what cannot be undone; what can be is done at once and offers Undo. */
export function ConfirmDialog({ act, busy, onConfirm, children, ...dialog }: ConfirmProps) {
  const t = useText()
  return (
    <Dialog {...dialog}>
      <div className="prose">{children}</div>
      <DialogActions>
        <Button kind="danger" busy={busy} onClick={onConfirm}>
          {act}
        </Button>
        <Button kind="quiet" onClick={dialog.onClose}>
          {t('web.keep-as-it-is')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

export const DialogActions = ({ children }: { children: ReactNode }) => <div className="form-actions">{children}</div>
