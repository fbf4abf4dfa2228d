import { useState } from 'react'
import { useText } from '#web/text.ts'
import { Button } from '#web/ui/button.tsx'
import { Form, FormActions, Submit } from '#web/ui/form.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useEntering, type Entered } from './entering.ts'
import { answerWithPasskey, canUsePasskeys } from './passkeys.ts'
import { sendJson, useSending } from './sending.ts'
import { useFirstField } from './use-first-field.ts'

export interface Begun {
  next: 'second-factor'
  token: string
  ways: { authenticator: boolean; passkey: Parameters<typeof answerWithPasskey>[0] | null }
}

/** The code of her app, one of her codes on paper, or her passkey. */
export function SecondHalf({ begun: { token, ways }, onAgain }: { begun: Begun; onAgain(): void }) {
  const t = useText()
  const enter = useEntering()
  const [onPaper, setOnPaper] = useState(!ways.authenticator)
  const [code, setCode] = useState('')
  const proof = useSending((input: { code: string }) => sendJson<Entered>('POST', '/session', { step: 'code', token, ...input }))
  const passkey = useSending(async () => sendJson<Entered>('POST', '/session', { step: 'passkey', token, answer: await answerWithPasskey(ways.passkey!) }))
  const asked = useFirstField(String(onPaper))
  const isOver = [proof, passkey].some((one) => one.problem?.code === 'identity.begin-again')

  async function submit() {
    const answer = await proof.perform({ code })
    if (answer) await enter(answer)
  }
  async function usePasskey() {
    const answer = await passkey.perform(undefined)
    if (answer) await enter(answer)
  }
  return (
    <>
      {ways.passkey && canUsePasskeys() && (
        <div className="stack">
          {passkey.problem && <ProblemNote problem={passkey.problem} />}
          <div>
            <Button icon="key" busy={passkey.busy} onClick={() => void usePasskey()}>
              {t('identity.use-passkey')}
            </Button>
          </div>
        </div>
      )}
      <Form verb={proof} onSubmit={() => void submit()}>
        <div ref={asked}>
          <TextField
            key={String(onPaper)}
            label={onPaper ? t('identity.paper-code') : t('identity.app-code')}
            help={onPaper ? t('identity.paper-code-help') : t('identity.app-code-help')}
            at="code"
            autoComplete="one-time-code"
            inputMode={onPaper ? 'text' : 'numeric'}
            short={!onPaper}
            value={code}
            onChange={setCode}
          />
        </div>
        <FormActions>
          <Submit verb={proof}>{t('identity.go-on')}</Submit>
        </FormActions>
      </Form>
      <div className="identity-ways">
        {ways.authenticator && (
          <Button kind="quiet" icon={onPaper ? 'on-device' : 'print'} onClick={() => setOnPaper(!onPaper)}>
            {onPaper ? t('identity.use-app') : t('identity.use-paper')}
          </Button>
        )}
        <Button kind="quiet" icon={isOver ? 'undo' : 'left'} onClick={onAgain}>
          {t('identity.from-the-start')}
        </Button>
      </div>
    </>
  )
}
