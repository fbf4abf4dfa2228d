// Signing in: something she knows, then something she holds; or a passkey, which is both.
import { useState } from 'react'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Check } from '#web/ui/choice.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { Page as PageFrame } from '#web/ui/page.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useEntering, type Entered } from './parts/entering.ts'
import { answerWithPasskey, canUsePasskeys } from './parts/passkeys.ts'
import { SecondHalf, type Begun } from './parts/second-half.tsx'
import { sendJson, useSending } from './parts/sending.ts'
import { useFirstField } from './parts/use-first-field.ts'
import './identity.css'

export function Page() {
  const t = useText()
  const [begun, setBegun] = useState<Begun>()
  const gate = useFirstField(begun ? 'second' : 'first')
  return (
    <PageFrame title={begun ? t('identity.second-half') : t('identity.sign-in')} narrow>
      <div className="identity-gate" ref={gate}>
        {begun ? <SecondHalf begun={begun} onAgain={() => setBegun(undefined)} /> : <FirstHalf onBegun={setBegun} />}
      </div>
    </PageFrame>
  )
}

function FirstHalf({ onBegun }: { onBegun(begun: Begun): void }) {
  const t = useText()
  const enter = useEntering()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const begin = useSending((input: { email: string; password: string }) => sendJson<Begun | Entered>('POST', '/session', { step: 'password', ...input }))
  const passkey = useSending(async () => {
    const { token, options } = await sendJson<{ token: string; options: Parameters<typeof answerWithPasskey>[0] }>('POST', '/session/passkey')
    return sendJson<Entered>('POST', '/session', { step: 'passkey', token, answer: await answerWithPasskey(options) })
  })

  async function submit() {
    passkey.forget()
    const answer = await begin.perform({ email, password })
    if (answer) await (answer.next === 'in' ? enter(answer) : onBegun(answer))
  }
  async function usePasskey() {
    begin.forget()
    const answer = await passkey.perform(undefined)
    if (answer) await enter(answer)
  }
  return (
    <>
      <Form verb={begin} onSubmit={() => void submit()}>
        <TextField label={t('identity.email')} at="email" type="email" inputMode="email" autoComplete="username" value={email} onChange={setEmail} autoFocus />
        <TextField
          label={t('identity.password')}
          at="password"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        <Check label={t('identity.show-password')} value={shown} onChange={setShown} />
        <FormActions>
          <Submit verb={begin}>{t('identity.sign-in')}</Submit>
        </FormActions>
      </Form>
      {canUsePasskeys() && (
        <div className="identity-other stack">
          <p className="quiet">{t('identity.or-passkey')}</p>
          {passkey.problem && <ProblemNote problem={passkey.problem} />}
          <div>
            <Button icon="key" busy={passkey.busy} onClick={() => void usePasskey()}>
              {t('identity.use-passkey')}
            </Button>
          </div>
        </div>
      )}
      <p className="small quiet">{t('identity.cannot-get-in')}</p>
    </>
  )
}
