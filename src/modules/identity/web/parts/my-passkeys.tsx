import { useState } from 'react'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import { showNotice } from '#web/ui/notice.tsx'
import { ProblemNote } from '#web/ui/problem-note.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import type { Account } from '../account.page.tsx'
import { AskPassword } from './ask-password.tsx'
import { canUsePasskeys, makePasskey } from './passkeys.ts'
import { sendJson, useSending } from './sending.ts'

export function MyPasskeys({ account }: { account: Account }) {
  const t = useText()
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const [name, setName] = useState('')
  const add = useSending(async (input: { password: string; name: string }) => {
    const { token, options } = await sendJson<{ token: string; options: Parameters<typeof makePasskey>[0] }>('POST', '/account/passkeys/offer', {
      password: input.password,
    })
    return sendJson('POST', '/account/passkeys', { token, name: input.name, answer: await makePasskey(options) })
  })
  const remove = useSending((id: string) => sendJson('DELETE', `/account/passkeys/${encodeURIComponent(id)}`))
  return (
    <div className="stack">
      <p className="quiet">{t('identity.passkeys-help')}</p>
      {account.passkeys.length > 0 && (
        <ul role="list" className="identity-lines">
          {account.passkeys.map((one) => (
            <li key={one.id}>
              <span>
                {one.name}
                <span className="small quiet">
                  {' '}
                  ·{' '}
                  {one.lastUsedAt ? t('identity.last-used', { on: format.moment(one.lastUsedAt) }) : t('identity.added-on', { on: format.moment(one.addedAt) })}
                </span>
              </span>
              <Button kind="quiet" icon="delete" busy={remove.busy} onClick={() => void remove.perform(one.id)}>
                {t('web.remove')}
                <span className="for-readers-only"> {one.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {remove.problem && <ProblemNote problem={remove.problem} />}
      <div>
        <Button icon="key" reason={canUsePasskeys() ? undefined : t('identity.passkeys-not-here')} onClick={() => setAsking(true)}>
          {t('identity.add-passkey')}
        </Button>
      </div>
      <AskPassword
        open={asking}
        title={t('identity.add-passkey')}
        act={t('identity.go-on')}
        verb={add}
        onClose={() => setAsking(false)}
        onPassword={async (password) => {
          if (!(await add.perform({ password, name }))) return
          setAsking(false)
          setName('')
          showNotice({ text: t('identity.passkey-added') })
        }}
      >
        <TextField label={t('identity.passkey-name')} help={t('identity.passkey-name-help')} at="name" value={name} onChange={setName} autoFocus />
      </AskPassword>
    </div>
  )
}
