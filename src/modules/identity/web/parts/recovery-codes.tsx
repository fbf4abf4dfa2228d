// Ten codes to print and put away. They are on this screen once, and nowhere else.
import { useState } from 'react'
import { useText } from '#web/text.ts'
import { useFormat } from '#web/use-format.ts'
import { Button } from '#web/ui/button.tsx'

export function RecoveryCodes({ codes, email }: { codes: readonly string[]; email: string }) {
  const t = useText()
  const format = useFormat()
  const [on] = useState(() => format.moment(new Date()))
  return (
    <div className="stack identity-paper">
      <p>{t('identity.codes-help')}</p>
      <p className="small quiet">{t('identity.codes-for', { email, on })}</p>
      <ol className="identity-codes figures">
        {codes.map((code) => (
          <li key={code}><code>{code}</code></li>
        ))}
      </ol>
      <div className="not-on-paper">
        <Button icon="print" onClick={() => print()}>{t('identity.print-codes')}</Button>
      </div>
    </div>
  )
}
