// Before anything that could lock her out of her own account: her password once more.
import { useState, type ReactNode } from 'react'
import type { VerbState } from '#web/questions.ts'
import { useText } from '#web/text.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { TextField } from '#web/ui/text-field.tsx'

interface Props {
  open: boolean
  title: string
  act: string
  verb: VerbState
  onPassword(password: string): Promise<void>
  onClose(): void
  /** Fields that go with it. */
  children?: ReactNode
}

export function AskPassword({ open, title, act, verb, onPassword, onClose, children }: Props) {
  const t = useText()
  const [password, setPassword] = useState('')
  const close = () => {
    setPassword('')
    verb.forget()
    onClose()
  }
  return (
    <Dialog open={open} title={title} onClose={close}>
      <Form
        verb={verb}
        onSubmit={async () => {
          await onPassword(password)
          setPassword('')
        }}
      >
        {children}
        <TextField
          label={t('identity.password-now')}
          at="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          autoFocus={!children}
        />
        <FormActions>
          <Submit verb={verb}>{act}</Submit>
        </FormActions>
      </Form>
    </Dialog>
  )
}
