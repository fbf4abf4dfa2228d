import { useState } from 'react'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import type { Account } from '../account.page.tsx'
import { AskPassword } from './ask-password.tsx'
import { AuthenticatorSetup, type AuthenticatorOffer } from './authenticator-setup.tsx'
import { sendJson, useSending } from './sending.ts'

export function MyApp({ account }: { account: Account }) {
  const t = useText()
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const [offer, setOffer] = useState<AuthenticatorOffer>()
  const [code, setCode] = useState('')
  const prepare = useSending((password: string) => sendJson<AuthenticatorOffer>('POST', '/account/authenticator', { password }))
  const confirm = useSending((input: { token: string; code: string }) => sendJson('PUT', '/account/authenticator', input))
  const close = () => {
    setOffer(undefined)
    setCode('')
    confirm.forget()
  }
  return (
    <div className="stack">
      <p>{account.authenticatorSince ? t('identity.app-since', { on: format.moment(account.authenticatorSince) }) : t('identity.app-none')}</p>
      <div>
        <Button icon="on-device" onClick={() => setAsking(true)}>
          {account.authenticatorSince ? t('identity.app-change') : t('identity.app-add')}
        </Button>
      </div>
      <AskPassword
        open={asking}
        title={t('identity.app-change')}
        act={t('identity.go-on')}
        verb={prepare}
        onClose={() => setAsking(false)}
        onPassword={async (password) => {
          const made = await prepare.perform(password)
          if (!made) return
          setAsking(false)
          setOffer(made)
        }}
      />
      <Dialog open={offer !== undefined} title={t('identity.app-title')} onClose={close} wide>
        {offer && (
          <Form
            verb={confirm}
            onSubmit={async () => {
              if (!(await confirm.perform({ token: offer.token, code }))) return
              close()
              showNotice({ text: t('identity.app-changed') })
            }}
          >
            <AuthenticatorSetup offer={offer} />
            <TextField label={t('identity.app-code')} at="code" autoComplete="one-time-code" inputMode="numeric" short value={code} onChange={setCode} />
            <FormActions>
              <Submit verb={confirm}>{t('identity.app-confirm')}</Submit>
            </FormActions>
          </Form>
        )}
      </Dialog>
    </div>
  )
}
