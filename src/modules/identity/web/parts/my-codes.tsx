import { useState } from 'react'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'
import type { Account } from '../account.page.tsx'
import { AskPassword } from './ask-password.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { sendJson, useSending } from './sending.ts'

export function MyCodes({ account }: { account: Account }) {
  const t = useText()
  const format = useFormat()
  const [asking, setAsking] = useState(false)
  const [codes, setCodes] = useState<string[]>()
  const make = useSending((password: string) => sendJson<{ codes: string[] }>('POST', '/account/recovery-codes', { password }))
  const { left, madeAt } = account.recoveryCodes
  if (codes) return <RecoveryCodes codes={codes} email={account.email} />
  return (
    <div className="stack">
      <p>
        {t('identity.codes-left', { left })}
        {madeAt && <span className="small quiet"> · {t('identity.codes-made', { on: format.moment(madeAt) })}</span>}
      </p>
      <div>
        <Button icon="print" onClick={() => setAsking(true)}>
          {t('identity.new-codes')}
        </Button>
      </div>
      <AskPassword
        open={asking}
        title={t('identity.new-codes')}
        act={t('identity.new-codes')}
        verb={make}
        onClose={() => setAsking(false)}
        onPassword={async (password) => {
          const made = await make.perform(password)
          if (!made) return
          setAsking(false)
          setCodes(made.codes)
        }}
      >
        <p className="quiet">{t('identity.new-codes-help')}</p>
      </AskPassword>
    </div>
  )
}
