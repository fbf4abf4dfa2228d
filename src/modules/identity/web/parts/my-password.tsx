import { useState } from 'react'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { findingsForPassword, passwordLength } from '../../domain/password.ts'
import type { Account } from '../account.page.tsx'
import { sendJson, useSending } from './sending.ts'

export function MyPassword({ account }: { account: Account }) {
  const t = useText()
  const format = useFormat()
  const [password, setPassword] = useState('')
  const [next, setNext] = useState('')
  const change = useSending((input: { password: string; next: string }) => sendJson<{ ended: number }>('PUT', '/account/password', input))
  return (
    <Form
      // A form anew once it is done, so that nothing complains about the empty fields.
      key={account.passwordSetAt ?? ''}
      verb={change}
      findings={findingsForPassword(next, account, 'next')}
      onSubmit={async () => {
        const done = await change.perform({ password, next })
        if (!done) return
        setPassword('')
        setNext('')
        showNotice({ text: t('identity.password-changed', { ended: done.ended }) })
      }}
    >
      {account.passwordSetAt && <p className="small quiet">{t('identity.set-on', { on: format.moment(account.passwordSetAt) })}</p>}
      <TextField label={t('identity.password-now')} at="password" type="password" autoComplete="current-password" value={password} onChange={setPassword} />
      <TextField
        label={t('identity.new-password')}
        at="next"
        type="password"
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        help={t('identity.password-help', { least: passwordLength.least })}
      />
      <FormActions>
        <Submit verb={change} kind="plain">
          {t('identity.change-password')}
        </Submit>
      </FormActions>
    </Form>
  )
}
